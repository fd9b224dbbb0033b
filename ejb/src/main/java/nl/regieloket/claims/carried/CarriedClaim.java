package nl.regieloket.claims.carried;

import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;

/**
 * A claim that came along when a household was split.
 *
 * @param from what it is in the case that was split
 * @param version of that one
 * @param to what it is in the new one
 * @param joint whether somebody owes it who stays behind: each owes the whole
 */
public record CarriedClaim(ClaimId from, long version, ClaimId to, OrganisationId creditor, boolean joint) {}
