package nl.regieloket.organisations.presence;

import java.util.Set;
import nl.regieloket.kernel.id.PersonId;

/**
 * What bears on somebody at work today, beside his membership.
 *
 * @param replaces the colleagues for whom he stands in
 * @param factorLost whether no sign-in of his counts as strong
 */
public record Presence(Set<PersonId> replaces, boolean factorLost) {
    public Presence {
        replaces = Set.copyOf(replaces);
    }
}
