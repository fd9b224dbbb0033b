package nl.regieloket.proposals.questions;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.QuestionId;

/** Keeps questions back and their answers, in the transaction of the act on the part that they are about. */
@Boundary
@Stateless
public class KeepingQuestions {
    @Inject
    private Questions questions;

    @Inject
    private BusinessClock clock;

    /** Notes a question about the part that the permit is for. */
    public QuestionId ask(Permit<?> permit, String text) {
        Question question = new Question(part(permit), permit, text, clock.now());
        questions.add(question);
        return question.id();
    }

    /**
     * Answers a question about the part that the permit is for.
     *
     * @throws nl.regieloket.kernel.Problem.Missing {@code question.unknown}
     * @throws nl.regieloket.kernel.Problem.Conflict {@code question.already-answered}
     */
    public void answer(Permit<?> permit, QuestionId id, String text) {
        questions.existing(part(permit), id).answer(permit, text, clock.now());
    }

    /** All questions about these parts, each in the order in which they were asked. */
    public Map<CommitmentId, List<QuestionView>> about(Permit<?> permit, Collection<CommitmentId> parts) {
        return parts.isEmpty()
                ? Map.of()
                : questions.about(parts).stream()
                        .collect(Collectors.groupingBy(
                                Question::about, Collectors.mapping(Question::view, Collectors.toList())));
    }

    private static CommitmentId part(Permit<?> permit) {
        return new CommitmentId(permit.subject().id());
    }
}
