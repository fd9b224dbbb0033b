package nl.regieloket.access;

import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.Problem;

/**
 * How an actor stands to a subject now.
 *
 * @param held the grants that count: in force, for a purpose in force, and with its sections alone
 * @param given those that reach him, whether or not their purpose is in force
 * @param inForce the purposes in force
 */
record Standing(List<HeldGrant> held, List<HeldGrant> given, Set<String> inForce) {
    Standing {
        held = List.copyOf(held);
        given = List.copyOf(given);
    }

    /** Why a grant for this purpose does not open what its role and sections would. */
    Problem refusalOf(String purpose) {
        return PurposeTable.refusal(
                inForce.contains(purpose) ? "purpose.does-not-cover" : "purpose.not-in-force", purpose);
    }
}
