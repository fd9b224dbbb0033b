package nl.regieloket.access;

import java.time.Instant;
import java.util.Set;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A grant to give.
 *
 * @param subject what it opens
 * @param grantee to whom
 * @param role what it makes of him
 * @param sections which parts of a case; empty for what has no sections
 * @param purpose code of the purpose (doelbinding), such as {@code case-direction-wgs}: {@link PurposeTable}
 * @param legalBasis the provision, such as {@code Awb 4:94}, where the purpose leaves it to what is asked for; null: as the
 *     purpose tells
 * @param from first moment on the business clock
 * @param until moment it has ended; null: until revoked
 * @param worksFor the organisation for which a person holds it, and without which it is worth nothing; null: for himself,
 *     or the grantee is no person
 * @param doNotPassOn that nothing of it may be offered to others
 */
public record NewGrant(
        Subject subject,
        Grantee grantee,
        CaseRole role,
        Set<Section> sections,
        String purpose,
        @Nullable String legalBasis,
        Instant from,
        @Nullable Instant until,
        @Nullable OrganisationId worksFor,
        boolean doNotPassOn) {
    public NewGrant {
        sections = Set.copyOf(sections);
    }

    /** One that is not tied to an organisation for which somebody works. */
    public NewGrant(
            Subject subject,
            Grantee grantee,
            CaseRole role,
            Set<Section> sections,
            String purpose,
            @Nullable String legalBasis,
            Instant from,
            @Nullable Instant until) {
        this(subject, grantee, role, sections, purpose, legalBasis, from, until, null, false);
    }

    /** The same for an officer, as long as he works for this organisation. */
    public NewGrant whileWorkingFor(OrganisationId organisation) {
        return new NewGrant(
                subject, grantee, role, sections, purpose, legalBasis, from, until, organisation, doNotPassOn);
    }

    /** The same with a mark on it, or without: of what is marked, nothing may be offered to others. */
    public NewGrant passedOnBy(boolean nobody) {
        return new NewGrant(subject, grantee, role, sections, purpose, legalBasis, from, until, worksFor, nobody);
    }
}
