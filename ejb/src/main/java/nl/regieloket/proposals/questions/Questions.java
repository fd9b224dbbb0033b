package nl.regieloket.proposals.questions;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.QuestionId;

/** Store of questions back. */
@Dependent
class Questions {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Question question) {
        entityManager.persist(question);
    }

    /** A question about another part is unknown here. */
    Question existing(CommitmentId about, QuestionId id) {
        Question found = entityManager.find(Question.class, id.value());
        if (found == null || !found.about().equals(about)) {
            throw new Problem.Missing("question.unknown");
        }
        return found;
    }

    /** In the order in which they were asked; one statement. */
    List<Question> about(Collection<CommitmentId> commitments) {
        return entityManager
                .createQuery(
                        "select q from Question q where q.commitmentId in :commitments order by q.id", Question.class)
                .setParameter(
                        "commitments",
                        commitments.stream().map(CommitmentId::value).toList())
                .getResultList();
    }
}
