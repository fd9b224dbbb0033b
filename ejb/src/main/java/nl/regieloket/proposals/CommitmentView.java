package nl.regieloket.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.claims.ClaimFacts;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.proposals.answers.Decision;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.confirmations.ConfirmationView;
import nl.regieloket.proposals.questions.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * One part of a joint proposal with its course: the same for the asker and for the organisation that was asked.
 *
 * @param legalGround article or agreement on which it is asked
 * @param asked days for which a pause is asked
 * @param answerBy last day of the reply term, inclusive
 * @param overdue not answered, and the reply term is over
 * @param extension the commitment that this one would extend; null: none
 * @param claims the claims of this organisation that it is about
 * @param total what they come to, without those that were withdrawn
 * @param reasons what is asked and why, as all who were asked read it
 * @param promise null: nothing was promised
 * @param extendable whether this actor can ask now to make it last longer
 * @param allowed what this actor may do with it now
 */
public record CommitmentView(
        CommitmentId id,
        ProposalId proposal,
        CaseFileId caseFile,
        String caseNumber,
        OrganisationId authority,
        String authorityName,
        String askerName,
        MeasureKind measure,
        String legalGround,
        Period asked,
        LocalDate requestedOn,
        LocalDate answerBy,
        boolean overdue,
        @Nullable CommitmentId extension,
        List<ClaimFacts> claims,
        Euro total,
        ProposalView.Reasons reasons,
        Course course,
        @Nullable Promised promise,
        boolean extendable,
        Set<CommitmentAction> allowed)
        implements PersonalData {
    public CommitmentView {
        claims = List.copyOf(claims);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(CommitmentAction action) {
        return allowed.contains(action);
    }

    public CommitmentStatus status() {
        return course.status();
    }

    /**
     * Where it stands and how it came there.
     *
     * @param version rises with every change; for {@code If-Match}
     * @param reasons why, after a refusal, a withdrawal or a cancellation; null: in the other states
     * @param route which way is open after a refusal; null: none named
     * @param collection what the collection system does; null: nothing said yet
     */
    public record Course(
            long version,
            CommitmentStatus status,
            @Nullable String reasons,
            @Nullable String route,
            @Nullable CollectionState collection,
            List<Step> steps,
            List<QuestionView> questions,
            List<ConfirmationView> confirmations) {
        public Course {
            steps = List.copyOf(steps);
            questions = List.copyOf(questions);
            confirmations = List.copyOf(confirmations);
        }

        /** How many questions the asker still has to answer; none once the part is answered or taken back. */
        public long openQuestions() {
            return status.isOpen()
                    ? questions.stream().filter(QuestionView::isOpen).count()
                    : 0;
        }
    }

    /**
     * What was promised.
     *
     * @param conditions null: none
     * @param madeKnownOn day on which it was made known to the resident (Awb 3:41)
     * @param inForceOn the later of its start date and its being made known (Awb 3:40)
     * @param objectUntil last day to object to it (Awb 6:7), counted from its being made known (Awb 6:8); null: no
     *     decision under the Awb, but under a law with a remedy of its own, such as the Invorderingswet, the goodwill of a
     *     creditor or the word of a court
     * @param decidedBy name of the officer
     */
    public record Promised(
            Period period,
            @Nullable String conditions,
            LocalDate madeKnownOn,
            LocalDate inForceOn,
            @Nullable LocalDate objectUntil,
            String decidedBy,
            LocalDate decidedOn,
            MandateId mandate) {
        private static final String AWB = "Awb";

        static Promised of(Decision decision, String legalGround) {
            return new Promised(
                    decision.period(),
                    decision.conditions(),
                    decision.madeKnownOn(),
                    decision.inForceOn(),
                    legalGround.startsWith(AWB) ? new LegalCalendar().lastDayToObject(decision.madeKnownOn()) : null,
                    decision.decidedBy(),
                    decision.decidedOn(),
                    decision.mandate());
        }
    }

    /**
     * One change of state.
     *
     * @param from null: it was asked
     * @param organisation for whom he acted; null: the clock
     * @param mandate null: a step that takes none
     * @param why null: no reason given
     */
    public record Step(
            @Nullable CommitmentStatus from,
            CommitmentStatus to,
            String by,
            @Nullable OrganisationId organisation,
            @Nullable MandateId mandate,
            Instant at,
            @Nullable String why) {}

    @Override
    public Set<About> tellsAbout() {
        return About.all(claims);
    }
}
