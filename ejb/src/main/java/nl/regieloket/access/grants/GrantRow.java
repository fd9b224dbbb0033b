package nl.regieloket.access.grants;

import java.time.Instant;
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
        @Nullable Revoked revoked) {
    public GrantRow {
        sections = Set.copyOf(sections);
    }

    /**
     * That it was taken back.
     *
     * @param reason code, such as {@code handed-over}
     */
    public record Revoked(PersonId by, Instant at, String reason) {}
}
