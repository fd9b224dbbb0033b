package nl.regieloket.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A grant to give.
 *
 * @param subject what it opens
 * @param grantee to whom
 * @param role what it makes of him
 * @param sections which parts of a case; empty for what has no sections
 * @param purpose code of the purpose (doelbinding), such as {@code debt-help}
 * @param legalBasis the provision, such as {@code Wgs 4}
 * @param from first moment on the business clock
 * @param until moment it has ended; null: until revoked
 */
public record NewGrant(
        Subject subject,
        Grantee grantee,
        CaseRole role,
        Set<Section> sections,
        String purpose,
        String legalBasis,
        Instant from,
        @Nullable Instant until) {
    public NewGrant {
        sections = Set.copyOf(sections);
    }
}
