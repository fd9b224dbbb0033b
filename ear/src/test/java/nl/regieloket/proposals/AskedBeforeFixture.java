package nl.regieloket.proposals;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fine of a resident at an agency that may defer it, and what is asked about that. */
abstract class AskedBeforeFixture extends InContainer {
    @Inject
    ComposingProposals composing;

    @Inject
    SendingProposals sending;

    @Inject
    ReadingProposals proposals;

    @Inject
    ReadingRequests requests;

    @Inject
    AnsweringCommitments answering;

    @Inject
    RecordingClaims recording;

    @Inject
    ReadingClaims claims;

    @Inject
    WorkList workList;

    @Inject
    Asking asking;

    @Inject
    Cases cases;

    @Inject
    Days days;

    Cases.Directed directed;
    Partner cjib;
    ClaimId fine;

    @BeforeEach
    void aFine() {
        directed = cases.directed();
        cjib = asking.agency(Euro.of("500.00"), null);
        fine = cases.claim(directed, cjib.id(), "447.00");
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    CommitmentId promised(int forDays) {
        CommitmentId id = sent(asking.draftedFor(directed, Set.of(fine)));
        asking.commits(cjib, id, forDays);
        return id;
    }

    void write(ProposalId draft, @Nullable CommitmentId extended) {
        LocalDate from = days.today().plusDays(50);
        composing.write(
                directed.casemanager(),
                draft,
                asking.version(directed, draft),
                new ProposalView.Draft(
                        Asking.REASONS,
                        Set.of(fine),
                        List.of(new ProposalView.Ask(
                                cjib.id(),
                                MeasureKind.DEFERRAL_OF_PAYMENT,
                                new Period(from, from.plusDays(30)),
                                5,
                                extended))));
    }

    CommitmentId sent(ProposalId draft) {
        sending.send(directed.casemanager(), draft, asking.version(directed, draft));
        return asking.part(directed, draft, cjib);
    }

    void withdraw(ClaimId id) {
        long version = claims.read(directed.casemanager(), id).version();
        recording.withdraw(directed.casemanager(), id, version, "Een vergissing");
    }

    LocalDate lastDay(CommitmentId id) {
        var promise = requireNonNull(requests.one(directed.casemanager(), id).promise());
        return requireNonNull(promise.period().until());
    }

    List<String> work() {
        return workList.mine(directed.casemanager(), new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }
}
