package nl.regieloket.web.persons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.KeepingHouseholds;

/** What to call households on a screen: by the family name of the adult who has been there longest. */
@RequestScoped
public class HouseholdNames {
    @Inject
    private KeepingHouseholds households;

    /** Those that the actor may name; the others are left out. */
    public Map<HouseholdId, String> of(Actor actor, Collection<HouseholdId> ids) {
        if (actor.organisation() == null || ids.isEmpty()) {
            return Map.of();
        }
        Map<HouseholdId, String> names = new HashMap<>();
        households.names(actor, ids).forEach((id, name) -> names.put(id, family(name)));
        return names;
    }

    private static String family(ResidentName name) {
        String prefix = name.prefix();
        return prefix == null
                ? name.family()
                : Character.toUpperCase(prefix.charAt(0)) + prefix.substring(1) + " " + name.family();
    }
}
