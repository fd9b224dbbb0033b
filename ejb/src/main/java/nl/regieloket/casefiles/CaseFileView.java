package nl.regieloket.casefiles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A case file as its overview shows it.
 *
 * @param version rises with every change; for {@code If-Match}
 * @param threat null: nothing threatens
 * @param openedAt on the business clock
 * @param interviewBy last day for the first interview, inclusive; null: no law of the case names one
 * @param interviewArticle of the law that does, such as {@code 4 lid 1 Wgs}; null: none
 * @param interviewedOn null: not held yet
 * @param closedAt null: not closed
 * @param closeReason why, in words; null: not closed
 * @param directions who directed it, first one first
 * @param locked whether only a circle of people may know of it
 * @param allowed what this actor may do with it now
 */
public record CaseFileView(
        CaseReference reference,
        long version,
        Set<LegalGround> legalGrounds,
        @Nullable Threat threat,
        Instant openedAt,
        @Nullable LocalDate interviewBy,
        @Nullable String interviewArticle,
        @Nullable LocalDate interviewedOn,
        @Nullable Instant closedAt,
        @Nullable String closeReason,
        List<Directed> directions,
        boolean locked,
        Set<CaseAction> allowed)
        implements PersonalData {
    public CaseFileView {
        legalGrounds = Set.copyOf(legalGrounds);
        directions = List.copyOf(directions);
        allowed = Set.copyOf(allowed);
    }

    /**
     * Who directed a case when.
     *
     * @param until exclusive; null: directs now
     * @param reason why this casemanager took it, in the words of who decided that
     */
    public record Directed(
            PersonId casemanager, Instant from, @Nullable Instant until, String reason) {}

    public boolean allows(CaseAction action) {
        return allowed.contains(action);
    }

    @Override
    public Set<About> tellsAbout() {
        return reference.tellsAbout();
    }
}
