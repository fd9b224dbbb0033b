package nl.regieloket.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.proposals.CommitmentView;
import nl.regieloket.proposals.confirmations.CollectionState;

/** How those who were asked answer, each for itself, by somebody who holds the mandate. */
@Dependent
class AnswerActs {
    @Inject
    private DemoCast cast;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack asking;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private BusinessClock clock;

    void ask(String oin, CommitmentView commitment, String question) {
        asking.ask(cast.answererOf(oin), commitment.id(), question);
    }

    void answer(String oin, CommitmentView commitment, Reply reply) {
        Actor officer = cast.answererOf(oin);
        MandateId under =
                mandates.usableBy(officer, commitment.authority(), commitment.measure(), clock.today()).stream()
                        .findFirst()
                        .orElseThrow(() -> new Problem.Missing("mandate.unknown"))
                        .id();
        LocalDate until = reply.until();
        if (until == null) {
            answering.refuse(officer, commitment.id(), String.valueOf(reply.words()), null, under);
        } else {
            answering.commit(
                    officer,
                    commitment.id(),
                    new AnsweringCommitments.Promise(clock.today(), until, reply.words(), null),
                    under);
        }
    }

    /** The collection system has stopped. */
    void confirm(String oin, CommitmentView commitment) {
        answering.confirm(cast.answererOf(oin), commitment.id(), CollectionState.EXECUTED, null);
    }
}
