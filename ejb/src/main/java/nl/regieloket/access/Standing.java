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
 * @param closed whether it, or what it is within, is locked to him: then no right of a function holds
 */
record Standing(List<HeldGrant> held, List<HeldGrant> given, Set<String> inForce, boolean closed) {
    Standing {
        held = List.copyOf(held);
        given = List.copyOf(given);
    }

    /** The rows of the table that allow this, but for the level of sign-in. */
    List<Right> allowing(RightsTable rights, Actor actor, String action, Subject subject) {
        List<Right> allowing = rights.allowing(actor, action, subject, held);
        return closed ? allowing.stream().filter(right -> right.role() != null).toList() : allowing;
    }

    /**
     * Whether he may know that it is there: some right of the table is his by one of these grants. A grant of his whole
     * organisation tells nothing to who has no function for which it was given.
     */
    boolean tellsOfIt(RightsTable rights, Actor actor) {
        return given.stream().anyMatch(grant -> rights.openTo(actor, grant.role()));
    }

    /** Why a grant for this purpose does not open what its role and sections would. */
    Problem refusalOf(String purpose) {
        return PurposeTable.refusal(
                inForce.contains(purpose) ? "purpose.does-not-cover" : "purpose.not-in-force", purpose);
    }
}
