package nl.regieloket.proposals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.mandates.GrantingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.NewMandate;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.proposals.holders.AdmittingHolders;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An officer of a municipality, whom the CJIB may mandate, and a case in which it is asked. */
abstract class OutsideHolderFixture extends InContainer {
    @Inject
    GrantingMandates granting;

    @Inject
    AdmittingHolders admitting;

    @Inject
    WorkList workList;

    @Inject
    Asking asking;

    @Inject
    Cases cases;

    @Inject
    Parties parties;

    @Inject
    Days days;

    @Inject
    Stored stored;

    Cases.Directed directed;
    Partner cjib;
    OrganisationId rietmond;
    Actor ofCjib;
    Actor fatih;

    @BeforeEach
    void anOfficerOfAMunicipality() {
        directed = cases.directed();
        cjib = asking.agency();
        ofCjib = coordinator(cjib.id());
        rietmond = parties.municipality();
        fatih = parties.officer(rietmond, OfficerFunction.TAILORING_OFFICER);
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    long mails(Actor to) {
        return stored.number("select count(*) from outbox_message where recipient_id = ?", to.person());
    }

    long waiting(CommitmentId part, Actor whom) {
        return stored.number(
                "select count(*) from task where subject_id = ? and assignee_id = ? and done_at is null",
                part,
                whom.person());
    }

    long trail(String action, CommitmentId part) {
        return stored.number("select count(*) from trail_line where action = ? and subject_id = ?", action, part);
    }

    MandateId mandated(@Nullable Euro ceiling, @Nullable LocalDate until) {
        NewMandate facts =
                outside(cjib.id(), MeasureKind.DEFERRAL_OF_PAYMENT, new Period(LocalDate.of(2026, 1, 6), until));
        return granting.grant(ofCjib, facts.upTo(ceiling, null));
    }

    NewMandate outside(OrganisationId authority, MeasureKind measure) {
        return outside(authority, measure, new Period(LocalDate.of(2026, 1, 6), null));
    }

    NewMandate outside(OrganisationId authority, MeasureKind measure, Period validity) {
        LocalDate consent = LocalDate.of(2026, 1, 5);
        return new NewMandate(
                authority,
                fatih.person(),
                rietmond,
                measure,
                MandateBasis.MANDATE,
                null,
                null,
                validity,
                "Mandaatbesluit 2026",
                consent,
                consent,
                null);
    }

    Actor coordinator(OrganisationId authority) {
        return parties.stronglySignedIn(authority, OfficerFunction.COORDINATOR);
    }

    /** Once what the timers do every few seconds was done. */
    List<String> work(Actor actor) {
        admitting.carryOut();
        return workList.mine(actor, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    static ReadingRequests.Query open() {
        return new ReadingRequests.Query(ReadingRequests.Which.OPEN, null, 50);
    }
}
