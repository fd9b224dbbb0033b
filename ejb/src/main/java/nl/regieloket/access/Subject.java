package nl.regieloket.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.personal.About;
import org.jspecify.annotations.Nullable;

/**
 * The thing that a right is asked about.
 *
 * @param kind what it is
 * @param id which one
 * @param organisation the organisation it belongs to: of a case the municipality that directs, of a part of a proposal
 *     the authority that answers; null: none
 * @param within what it is part of: a grant on the whole reaches its parts; null: stands alone
 */
public record Subject(
        SubjectKind kind,
        UUID id,
        @Nullable OrganisationId organisation,
        @Nullable Subject within) {

    /** For what has no case: a right of a function within an organisation. */
    public static Subject organisation(OrganisationId organisation) {
        return new Subject(SubjectKind.ORGANISATION, organisation.value(), organisation, null);
    }

    public static Subject caseFile(CaseFileId caseFile, OrganisationId municipality) {
        return new Subject(SubjectKind.CASE_FILE, caseFile.value(), municipality, null);
    }

    /** A part of this subject, belonging to the same organisation unless told otherwise. */
    public Subject part(SubjectKind partKind, UUID partId, @Nullable OrganisationId partOrganisation) {
        return new Subject(partKind, partId, partOrganisation, this);
    }

    Subject root() {
        Subject root = this;
        while (root.within != null) {
            root = root.within;
        }
        return root;
    }

    /** Ids of this subject and all it is within. */
    List<UUID> chain() {
        List<UUID> chain = new ArrayList<>();
        for (Subject next = this; next != null; next = next.within) {
            chain.add(next.id);
        }
        return chain;
    }

    /** Whom it is about: what it is itself, or else what it stands in; empty: nobody. */
    public Set<About> about() {
        return switch (kind) {
            case RESIDENT -> Set.of(new About(About.Kind.RESIDENT, id));
            case HOUSEHOLD -> Set.of(new About(About.Kind.HOUSEHOLD, id));
            case CASE_FILE -> Set.of(new About(About.Kind.CASE_FILE, id));
            case CLAIM -> Set.of(new About(About.Kind.CLAIM, id));
            case COMMITMENT -> Set.of(new About(About.Kind.COMMITMENT, id));
            default -> within == null ? Set.of() : within.about();
        };
    }
}
