package nl.regieloket.delegations;

import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.InvitationCodes;
import nl.regieloket.testing.Parties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A case in which the CJIB promised a pause, and helpers whom its resident authorises. */
abstract class HelpingFixture extends InContainer {
    @Inject
    RecordingRepresentations recording;

    @Inject
    RedeemingInvitations redeeming;

    @Inject
    AnsweringCommitments answering;

    @Inject
    Asking asking;

    @Inject
    Cases cases;

    @Inject
    Parties parties;

    @Inject
    InvitationCodes codes;

    @Inject
    Days days;

    Cases.Directed directed;
    Partner cjib;
    ProposalId proposal;
    CommitmentId part;

    @BeforeEach
    void aCaseWithAPromise() {
        directed = cases.directed();
        cjib = asking.agency();
        proposal = asking.sent(directed, cjib);
        part = asking.part(directed, proposal, cjib);
        answering.commit(
                cjib.officer(),
                part,
                new AnsweringCommitments.Promise(
                        days.today(), days.today().plusMonths(4), "Vaste lasten betalen", null),
                cjib.mandate());
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    Actor helper(String scope) {
        Actor helper = parties.forOneself(OfficerFunction.HELPER);
        redeeming.redeem(helper, code(record(scope)));
        return helper;
    }

    RepresentationId record(String scope) {
        return recording.record(directed.desk(), directed.id(), told(scope, days.today(), null));
    }

    NewRepresentation told(String scope, LocalDate from, @Nullable LocalDate until) {
        return new NewRepresentation(
                directed.resident(),
                "Rik",
                "rik@test.example",
                null,
                scope,
                new Period(from, until == null ? from.plusMonths(6) : until),
                IdentityCheck.PASSPORT,
                false);
    }

    NewRepresentation byOrganisation(OrganisationId organisation) {
        return new NewRepresentation(
                directed.resident(),
                null,
                null,
                organisation,
                "debt-file",
                new Period(days.today(), days.today().plusMonths(6)),
                IdentityCheck.KNOWN_TO_OFFICER,
                false);
    }

    /** The code as it stands in the mail to the helper. */
    String code(RepresentationId id) {
        return codes.newest(
                directed.id(),
                "invitation.helper",
                () -> recording.inviteAgain(directed.desk(), id, "rik@test.example"));
    }
}
