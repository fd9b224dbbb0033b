package nl.regieloket.access.landing;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Action;
import nl.regieloket.access.Actor;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an act stands on: that the gate allowed somebody to change something, in a transaction that has yet to end.
 *
 * @param within ids of the subject and of all it is within
 * @param reach everything under which a grant reaches the actor
 * @param functions one of these in the organisation he works for allowed it; empty: any
 * @param role a grant in this role allowed it; null: a function alone
 * @param sections bits of what the grant must open; 0: a grant of any section will do
 * @param purposes for one of these that grant was given: they are in force and cover that
 * @param strong whether it takes a strong sign-in
 * @param replacing for whom he stands in when that is what allowed it; null: he does not
 * @param at real moment
 */
public record Footing(
        Actor actor,
        Action action,
        Subject subject,
        Collection<UUID> within,
        Set<UUID> reach,
        Set<OfficerFunction> functions,
        @Nullable CaseRole role,
        int sections,
        Set<String> purposes,
        boolean strong,
        @Nullable PersonId replacing,
        Instant at) {
    /** Whether both rest on the same work and the same grants. */
    boolean restsOnTheSame(Footing other) {
        return actor.person().equals(other.actor.person())
                && action.equals(other.action)
                && role == other.role
                && sections == other.sections
                && functions.equals(other.functions)
                && subject.id().equals(other.subject.id());
    }
}
