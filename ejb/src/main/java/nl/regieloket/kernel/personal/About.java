package nl.regieloket.kernel.personal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Whom something tells about: a resident, or something whose residents its own feature knows.
 *
 * @param kind what the id is of
 * @param id which one
 * @param on the day whose residents are meant; null: that of the read
 */
public record About(Kind kind, UUID id, @Nullable LocalDate on) {
    public About(Kind kind, UUID id) {
        this(kind, id, null);
    }

    /** From what the residents follow. */
    public enum Kind {
        RESIDENT,
        /** Who belongs to it on the day of the read. */
        HOUSEHOLD,
        /** The household of the case on the day of the read, and when it closed if it did. */
        CASE_FILE,
        /** Who owes it. */
        CLAIM,
        /** Who owes the claims that it is about. */
        COMMITMENT
    }

    public static Set<About> resident(ResidentId id) {
        return Set.of(new About(Kind.RESIDENT, id.value()));
    }

    public static Set<About> residents(Collection<ResidentId> ids) {
        return ids.stream().map(id -> new About(Kind.RESIDENT, id.value())).collect(Collectors.toUnmodifiableSet());
    }

    public static About household(HouseholdId id, LocalDate on) {
        return new About(Kind.HOUSEHOLD, id.value(), on);
    }

    public static Set<About> caseFile(CaseFileId id) {
        return Set.of(new About(Kind.CASE_FILE, id.value()));
    }

    public static Set<About> claims(Collection<ClaimId> ids) {
        return ids.stream().map(id -> new About(Kind.CLAIM, id.value())).collect(Collectors.toUnmodifiableSet());
    }

    public static Set<About> commitment(CommitmentId id) {
        return Set.of(new About(Kind.COMMITMENT, id.value()));
    }

    /** All that these tell about. */
    public static Set<About> all(Collection<? extends PersonalData> parts) {
        return parts.stream().flatMap(part -> part.tellsAbout().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whom an id, or a collection of ids, leads to; empty: it leads to nobody. */
    public static Stream<About> of(Object id) {
        return switch (id) {
            case ResidentId resident -> Stream.of(new About(Kind.RESIDENT, resident.value()));
            case HouseholdId household -> Stream.of(new About(Kind.HOUSEHOLD, household.value()));
            case CaseFileId caseFile -> Stream.of(new About(Kind.CASE_FILE, caseFile.value()));
            case ClaimId claim -> Stream.of(new About(Kind.CLAIM, claim.value()));
            case CommitmentId commitment -> Stream.of(new About(Kind.COMMITMENT, commitment.value()));
            case Collection<?> several -> several.stream().flatMap(About::of);
            default -> Stream.empty();
        };
    }
}
