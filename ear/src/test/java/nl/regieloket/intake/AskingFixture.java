package nl.regieloket.intake;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A household that asks, and has no case yet. */
abstract class AskingFixture extends InContainer {
    static final LegalCalendar CALENDAR = new LegalCalendar();

    @Inject
    LoggingContacts logging;

    @Inject
    ReadingContacts reading;

    @Inject
    DirectingCases directing;

    @Inject
    ReadingCases readingCases;

    @Inject
    WorkList workList;

    @Inject
    Cases cases;

    @Inject
    Days days;

    @Inject
    Stored stored;

    @Inject
    Asking asking;

    @Inject
    Parties parties;

    Cases.Directed like;
    Actor tom;
    HouseholdId household;

    @BeforeEach
    void aHouseholdWithoutACase() {
        like = cases.directed();
        tom = like.desk();
        household =
                readingCases.overview(like.casemanager(), like.id()).reference().household();
        directing.close(like.casemanager(), like.id(), version(like.casemanager(), like.id()), "Opgelost");
    }

    long mails(CaseFileId id, String template) {
        return stored.number(
                "select count(*) from outbox_message where case_file_id = ? and template = ?", id.value(), template);
    }

    ContactId asked(LocalDate on) {
        Instant at = on.equals(days.today())
                ? null
                : on.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant();
        return logging.log(tom, new NewContact(ContactChannel.PHONE, like.resident(), "Iedereen schrijft mij", at));
    }

    CaseFileId openedFrom(ContactId contact, @Nullable Threat threat) {
        return openedUnder("wgs", contact, threat);
    }

    CaseFileId openedUnder(String ground, ContactId contact, @Nullable Threat threat) {
        return logging.openCase(tom, contact, versionOf(contact), new CaseWanted(household, Set.of(ground), threat));
    }

    Threat eviction() {
        return eviction(null);
    }

    Threat eviction(@Nullable LocalDate since) {
        return new Threat(ThreatKind.EVICTION, days.today().plusDays(14), since);
    }

    void assign(CaseFileId id) {
        directing.assign(
                like.coordinator(),
                id,
                version(like.coordinator(), id),
                like.casemanager().person(),
                "Heeft ruimte");
    }

    long version(Actor actor, CaseFileId id) {
        return readingCases.overview(actor, id).version();
    }

    long versionOf(ContactId contact) {
        return reading.contact(tom, contact).contact().version();
    }

    LocalDate due(Actor actor, String code) {
        return work(actor).stream()
                .filter(row -> row.code().equals(code))
                .map(TaskRow::due)
                .findFirst()
                .orElseThrow();
    }

    List<TaskRow> work(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 50)).rows();
    }
}
