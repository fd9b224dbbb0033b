package nl.regieloket.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regieloket.claims.ClaimFacts;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.OfWhatWasAsked;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.mandates.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * A joint proposal: a draft with the parts it would have, or sent with the course of each commitment.
 *
 * @param version rises with every change; for {@code If-Match}
 * @param sentAt null: a draft
 * @param drafted the parts of a draft; empty once it is sent
 * @param missing what keeps a draft from being sent today, each with its field
 * @param commitments what became of each part; empty until it is sent
 * @param allowed what this actor may do with it now
 */
public record ProposalView(
        ProposalId id,
        long version,
        CaseFileId caseFile,
        String caseNumber,
        Status status,
        Reasons reasons,
        Instant createdAt,
        @Nullable Instant sentAt,
        List<Part> drafted,
        List<Problem.Violation> missing,
        List<CommitmentView> commitments,
        Set<ProposalAction> allowed)
        implements PersonalData {
    public ProposalView {
        drafted = List.copyOf(drafted);
        missing = List.copyOf(missing);
        commitments = List.copyOf(commitments);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(ProposalAction action) {
        return allowed.contains(action);
    }

    /** Where a joint proposal stands; what became of it stands in its parts, each for itself. */
    public enum Status {
        /** Being composed; nobody was asked anything. */
        DRAFT,
        SENT,
        /** Taken back: every part that was still open is withdrawn. */
        WITHDRAWN
    }

    /**
     * What is asked and why, read by everybody who is asked: nothing may stand here that one of them may not know.
     *
     * @param asks what the household needs from them
     * @param lawful what the law allows and means here
     * @param involved what the resident wants and can do, and who is near
     * @param worthIt what it brings to the household and to all organisations together
     */
    public record Reasons(String asks, String lawful, String involved, String worthIt) {
        private static final int LONGEST = 4000;

        /** Refuses what is too long or no text; what is stored is read whatever it holds. */
        void requireTold() {
            List<Problem.Violation> tooLong = new ArrayList<>();
            requireShort("asks", asks, tooLong);
            requireShort("lawful", lawful, tooLong);
            requireShort("involved", involved, tooLong);
            requireShort("worthIt", worthIt, tooLong);
            if (!tooLong.isEmpty()) {
                throw new Problem.Invalid(tooLong);
            }
        }

        List<Problem.Violation> missing() {
            List<Problem.Violation> missing = new ArrayList<>();
            requireFilled("asks", asks, missing);
            requireFilled("lawful", lawful, missing);
            requireFilled("involved", involved, missing);
            requireFilled("worthIt", worthIt, missing);
            return missing;
        }

        private static void requireShort(String field, String text, List<Problem.Violation> violations) {
            if (text.length() > LONGEST) {
                violations.add(new Problem.Violation(field, "too-long"));
            } else if (!Words.isText(text)) {
                violations.add(new Problem.Violation(field, Words.CONTROL));
            }
        }

        private static void requireFilled(String field, String text, List<Problem.Violation> violations) {
            if (text.isBlank()) {
                violations.add(new Problem.Violation(field, "required"));
            }
        }
    }

    /**
     * A part of a draft.
     *
     * @param legalGround article or agreement on which it is asked
     * @param office the office that alone can decide; null: whoever holds a mandate
     * @param replyDays working days within which an answer is asked
     * @param answerBy the last of them, when it is sent today
     * @param extension the commitment that this would extend; null: none, or it can't be extended any more
     */
    public record Part(
            OrganisationId authority,
            String authorityName,
            MeasureKind measure,
            String legalGround,
            @Nullable String office,
            Period asked,
            int replyDays,
            LocalDate answerBy,
            @Nullable CommitmentId extension,
            List<ClaimFacts> claims,
            Euro total) {
        public Part {
            claims = List.copyOf(claims);
        }
    }

    /**
     * What to ask of one party, for a draft.
     *
     * @param period days for which a pause is asked; needs an end
     * @param replyDays working days to answer in, 1 to 60
     * @param extension the commitment that this extends; null: none
     */
    public record Ask(
            OrganisationId authority,
            MeasureKind measure,
            Period period,
            int replyDays,
            @Nullable CommitmentId extension) {
        /** How a violation names a field of what is asked of that party: {@code parts[<id of the party>].until}. */
        public static String field(OrganisationId authority, String name) {
            return "parts[" + authority + "]." + name;
        }
    }

    /**
     * A whole draft as somebody writes it: what is not in it is no longer asked.
     *
     * @param claims for which claims something is asked; who is competent follows from them
     * @param asks what to ask of whom; parties without one keep what was set, or get the usual
     */
    public record Draft(Reasons reasons, Set<ClaimId> claims, List<Ask> asks) {
        public Draft {
            claims = Set.copyOf(claims);
            asks = List.copyOf(asks);
        }
    }

    /** A line of the proposals of a case. */
    public record Row(
            ProposalId id,
            Status status,
            String asks,
            Instant createdAt,
            @Nullable Instant sentAt,
            int parts,
            int promised,
            int refused,
            int waiting)
            implements OfWhatWasAsked {}

    @Override
    public Set<About> tellsAbout() {
        return About.caseFile(caseFile);
    }
}
