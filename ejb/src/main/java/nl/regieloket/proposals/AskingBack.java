package nl.regieloket.proposals;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.QuestionId;
import nl.regieloket.proposals.questions.KeepingQuestions;

/** What an organisation asks back before it answers, and what the asker says to that. It changes no state. */
@Boundary
@Stateless
public class AskingBack {
    @Inject
    private Doorway doorway;

    @Inject
    private KeepingQuestions questions;

    @Inject
    private Addressing addressing;

    @Inject
    private CommitmentNews news;

    /**
     * Puts a question back to the asker; the reply term runs on.
     *
     * @throws nl.regieloket.kernel.Problem.Conflict {@code commitment.already-answered}
     */
    public QuestionId ask(Actor actor, CommitmentId id, String question) {
        String text = SendingProposals.required("question", question);
        var open = doorway.part(actor, CommitmentAction.ASK, id);
        doorway.holdOpen(open);
        open.commitment().askedBack(open.permit());
        QuestionId asked = questions.ask(open.permit(), text);
        news.asked(open.permit(), open.commitment());
        return asked;
    }

    /**
     * Answers a question back.
     *
     * @throws nl.regieloket.kernel.Problem.Missing {@code question.unknown}
     * @throws nl.regieloket.kernel.Problem.Conflict {@code question.already-answered}
     */
    public void explain(Actor actor, CommitmentId id, QuestionId question, String answer) {
        String text = SendingProposals.required("answer", answer);
        var open = doorway.part(actor, CommitmentAction.EXPLAIN, id);
        doorway.holdOpen(open);
        questions.answer(open.permit(), question, text);
        open.commitment().explained(open.permit());
        news.explained(open.permit(), open.commitment());
        addressing
                .holdersOnce(open.permit(), open.commitment())
                .forEach(holder -> news.explained(open.permit(), open.commitment(), holder));
    }
}
