package nl.regieloket.casefiles.emergencies;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.stepUp;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.locks.LockingCases;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.notes.NoteId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AVG 5, 6 lid 1 d: in an emergency a case opens for hours, and everybody whom it concerns hears of it. */
class OpeningInEmergencyIT extends InContainer {
    private static final String WHY = "Er staat vanmiddag een ontruiming gepland en niemand neemt op.";

    @Inject
    private OpeningInEmergency opening;

    @Inject
    private ReadingCases reading;

    @Inject
    private DirectingCases directing;

    @Inject
    private LockingCases locking;

    @Inject
    private KeepingNotes notes;

    @Inject
    private WorkList workList;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @SuppressWarnings("NullAway.Init")
    private Cases.Directed directed;

    @SuppressWarnings("NullAway.Init")
    private Actor joris;

    @SuppressWarnings("NullAway.Init")
    private Actor petra;

    @SuppressWarnings("NullAway.Init")
    private String number;

    @BeforeEach
    void a_case_of_a_colleague() {
        directed = cases.directed();
        joris = parties.stronglySignedIn(directed.municipality(), OfficerFunction.CASEMANAGER);
        petra = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        number = reading.overview(directed.casemanager(), directed.id())
                .reference()
                .number();
    }

    @Test
    void who_opens_a_case_in_an_emergency_reads_it_for_hours_notes_what_he_did_and_directs_nothing() throws Exception {
        missing(() -> reading.overview(joris, directed.id()), "case-file.unknown");
        open(joris);
        assertThat(reading.overview(joris, directed.id()).reference().number()).isEqualTo(number);
        notes.write(joris, directed.id(), "Gebeld met de deurwaarder.");
        forbidden(() -> locking.read(joris, directed.id()), "access.refused");
        long version = reading.overview(joris, directed.id()).version();
        forbidden(() -> directing.close(joris, directed.id(), version, "Klaar"), "access.refused");
        EmergencyRow row = opened();
        assertThat(Duration.between(row.openedAt(), row.until())).isEqualTo(Duration.ofHours(4));

        stored.change(
                "update access_grant set valid_until = valid_from where role = 'EMERGENCY' and subject_id = ?",
                directed.id());
        missing(() -> reading.overview(joris, directed.id()), "case-file.unknown");
    }

    @Test
    void the_notes_of_others_stay_as_they_are_in_an_emergency() {
        NoteId written = notes.write(directed.casemanager(), directed.id(), "Afspraak om drie uur.");
        open(joris);
        forbidden(() -> notes.correct(joris, directed.id(), written, 1, "Geen afspraak.", "Zomaar."), "note.of-others");
        NoteId own = notes.write(joris, directed.id(), "Gebeld.");
        notes.correct(joris, directed.id(), own, 1, "Gebeld met de deurwaarder.", "Vollediger.");
    }

    @Test
    void it_takes_two_factors_a_reason_and_a_case_that_one_can_not_open() {
        stepUp(() -> opening.open(weakly(joris), number, EmergencyReason.HOME, WHY));
        invalid(() -> opening.open(joris, number, null, WHY), "reason");
        invalid(() -> opening.open(joris, number, EmergencyReason.HOME, " "), "words");
        Actor nadia = parties.again(
                directed.casemanager(), directed.municipality(), Assurance.STRONG, OfficerFunction.CASEMANAGER);
        conflict(() -> opening.open(nadia, number, EmergencyReason.HOME, WHY), "emergency.has-access");
        long version = reading.overview(nadia, directed.id()).version();
        directing.close(nadia, directed.id(), version, "Opgelost");
        conflict(() -> open(joris), "case-file.closed");
    }

    @Test
    void of_elsewhere_locked_or_not_there_is_the_same_wrong_number_to_him() {
        invalid(() -> opening.open(joris, "RL-0000-0000", EmergencyReason.CHILD, WHY), "number");
        Actor elsewhere = parties.stronglySignedIn(parties.municipality(), OfficerFunction.CASEMANAGER);
        invalid(() -> open(elsewhere), "number");
        Actor adam = parties.stronglySignedIn(directed.municipality(), OfficerFunction.ADMINISTRATOR);
        invalid(() -> open(adam), "number");
        locking.lock(
                directed.casemanager(),
                directed.id(),
                new NewLock(
                        LockReason.VIOLENCE, true, people(directed.casemanager(), directed.coordinator()), Set.of()));
        invalid(() -> open(joris), "number");
    }

    @Test
    void a_lock_closes_what_was_opened_in_an_emergency_too() {
        open(joris);
        locking.lock(
                directed.casemanager(),
                directed.id(),
                new NewLock(
                        LockReason.VIOLENCE, true, people(directed.casemanager(), directed.coordinator()), Set.of()));
        missing(() -> reading.overview(joris, directed.id()), "case-file.unknown");
        assertThat(opened().caseNumber()).as("to who is outside of the circle").isEmpty();
    }

    @Test
    void who_directs_the_household_and_the_privacy_officer_hear_of_it_at_once() {
        open(joris);
        assertThat(facts()).contains("emergency.opened");
        assertThat(work(petra)).contains("emergency.review");
        assertThat(mails("emergency.opened", directed.casemanager())).isEqualTo(1);
        assertThat(mails("emergency.to-judge", petra)).isEqualTo(1);
        assertThat(mails("emergency.opened", directed.coordinator())).isZero();
    }

    @Test
    void while_the_desk_holds_a_case_its_coordinators_hear_of_it() throws Exception {
        stored.change("update case_file set casemanager_id = null, status = 'INTAKE' where id = ?", directed.id());
        open(joris);
        assertThat(mails("emergency.opened", directed.coordinator())).isEqualTo(1);
    }

    @Test
    void to_whom_a_case_is_locked_no_mail_tells_of_it() throws Exception {
        stored.change("update case_file set casemanager_id = null, status = 'INTAKE' where id = ?", directed.id());
        locking.lock(
                directed.coordinator(),
                directed.id(),
                new NewLock(LockReason.CONFLICT_OF_INTEREST, false, Set.of(), people(petra)));
        open(joris);
        assertThat(mails("emergency.to-judge", petra)).isZero();
        assertThat(mails("emergency.opened", directed.coordinator())).isEqualTo(1);
    }

    @Test
    void he_gives_it_back_and_the_privacy_officer_ends_it_at_once() {
        open(joris);
        assertThat(opening.until(joris, directed.id())).isPresent();
        opening.handBack(joris, directed.id());
        missing(() -> reading.overview(joris, directed.id()), "case-file.unknown");
        missing(() -> opening.handBack(joris, directed.id()), "case-file.unknown");

        open(joris);
        forbidden(() -> opening.end(directed.coordinator(), opened().id()), "access.refused");
        opening.end(petra, opened().id());
        missing(() -> reading.overview(joris, directed.id()), "case-file.unknown");
    }

    @Test
    void another_privacy_officer_judges_it_once_and_closes_it_with_that() {
        Actor both = parties.stronglySignedIn(
                directed.municipality(), OfficerFunction.CASEMANAGER, OfficerFunction.PRIVACY_OFFICER);
        open(both);
        EmergencyId id = opened().id();
        forbidden(() -> opening.review(both, id, true, "Het moest."), "emergency.own");
        invalid(() -> opening.review(petra, id, null, "Nagekeken."), "justified");
        invalid(() -> opening.review(petra, id, true, ""), "words");
        Actor elsewhere = parties.officer(parties.municipality(), OfficerFunction.PRIVACY_OFFICER);
        missing(() -> opening.review(elsewhere, id, true, "Mag ik dit?"), "emergency.unknown");
        opening.review(petra, id, false, "De casemanager was bereikbaar.");
        missing(() -> reading.overview(both, directed.id()), "case-file.unknown");
        assertThat(opened().review()).isNotNull();
        assertThat(work(petra)).doesNotContain("emergency.review");
        assertThat(facts()).contains("emergency.reviewed");
        conflict(() -> opening.review(petra, id, true, "Toch wel."), "emergency.reviewed");
    }

    @Test
    void nobody_else_sees_who_opened_what() {
        open(joris);
        for (Actor other : List.of(joris, directed.casemanager(), directed.coordinator(), directed.desk())) {
            forbidden(() -> opening.list(other, null, 10), "access.refused");
        }
    }

    private void open(Actor who) {
        opening.open(who, number, EmergencyReason.HOME, WHY);
    }

    private EmergencyRow opened() {
        return opening.list(petra, null, 10).rows().getFirst();
    }

    private long mails(String template, Actor to) {
        return stored.number(
                "select count(*) from outbox_message where template = ? and case_file_id = ? and recipient_id = ?",
                template,
                directed.id(),
                to.person());
    }

    private Actor weakly(Actor officer) {
        return parties.again(officer, directed.municipality(), Assurance.BASIC, OfficerFunction.CASEMANAGER);
    }

    private static Set<PersonId> people(Actor... actors) {
        return Arrays.stream(actors).map(Actor::person).collect(Collectors.toSet());
    }

    private List<String> facts() {
        return reading.timeline(directed.casemanager(), directed.id(), null).rows().stream()
                .map(row -> row.code())
                .toList();
    }

    private List<String> work(Actor who) {
        return workList.mine(who, new WorkListQuery(null, 100)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }
}
