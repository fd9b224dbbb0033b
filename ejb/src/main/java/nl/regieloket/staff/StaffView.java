package nl.regieloket.staff;

import java.util.List;
import java.util.Set;
import nl.regieloket.organisations.MembershipView;

/**
 * Somebody who works, or worked, for the own organisation.
 *
 * @param membership the one that was asked for
 * @param history all of his there, in the order in which they began
 * @param allowed what the reader may do about him, with a stronger sign-in where it takes one
 */
public record StaffView(MembershipView membership, List<MembershipView> history, Set<StaffAction> allowed) {
    public StaffView {
        history = List.copyOf(history);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(StaffAction action) {
        return allowed.contains(action);
    }
}
