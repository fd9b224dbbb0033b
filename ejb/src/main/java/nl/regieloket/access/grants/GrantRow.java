package nl.regieloket.access.grants;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who was let in to what, and why.
 *
 * @param purpose code: {@link nl.regieloket.access.PurposeTable}
 * @param legalBasis the provision as it was when it was given
 * @param from first moment, on the business clock
 * @param until moment it has ended; null: until revoked
 * @param givenBy who let him in
 * @param doNotPassOn that nothing of it may be offered to others
 * @param revoked null: it was not
 */
public record GrantRow(
        UUID id,
        Grantee grantee,
        CaseRole role,
        Set<Section> sections,
        String purpose,
        String legalBasis,
        Instant from,
        @Nullable Instant until,
        PersonId givenBy,
        boolean doNotPassOn,
        @Nullable Revoked revoked) {
    public GrantRow {
        sections = Set.copyOf(sections);
    }

    /** The same, opening no more than these. */
    GrantRow opening(Set<Section> most) {
        Set<Section> fewer = new HashSet<>(sections);
        fewer.retainAll(most);
        return new GrantRow(id, grantee, role, fewer, purpose, legalBasis, from, until, givenBy, doNotPassOn, revoked);
    }

    /**
     * That it was taken back.
     *
     * @param reason code, such as {@code handed-over}
     */
    public record Revoked(PersonId by, Instant at, String reason) {}
}
