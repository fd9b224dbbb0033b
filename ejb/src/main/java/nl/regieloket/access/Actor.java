package nl.regieloket.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a person, for one organisation, with the functions he has there today, at a level of assurance. Made per
 * request, in {@link IdentifyingActors} alone.
 */
public final class Actor {
    private final PersonId person;
    private final String name;
    private final @Nullable OrganisationId organisation;
    private final Set<OfficerFunction> functions;
    private final Set<TeamId> teams;
    private final Assurance assurance;
    private final Set<PersonId> replaces;

    Actor(
            PersonId person,
            String name,
            @Nullable OrganisationId organisation,
            Collection<OfficerFunction> functions,
            Collection<TeamId> teams,
            Assurance assurance) {
        this(person, name, organisation, functions, teams, assurance, Set.of());
    }

    Actor(
            PersonId person,
            String name,
            @Nullable OrganisationId organisation,
            Collection<OfficerFunction> functions,
            Collection<TeamId> teams,
            Assurance assurance,
            Collection<PersonId> replaces) {
        this.replaces = Set.copyOf(replaces);
        this.person = person;
        this.name = name;
        this.organisation = organisation;
        this.functions = Set.copyOf(functions);
        this.teams = Set.copyOf(teams);
        this.assurance = assurance;
    }

    public PersonId person() {
        return person;
    }

    /** As shown to colleagues. */
    public String name() {
        return name;
    }

    /** For whom he works now; null: a resident or helper who acts for himself. */
    public @Nullable OrganisationId organisation() {
        return organisation;
    }

    /**
     * The organisation he works for, where nothing is asked of the gate; else {@link Access#permitAtWork}, which leaves
     * a line of who acts for himself.
     *
     * @throws nl.regieloket.kernel.Problem.Forbidden {@code actor.no-organisation} when he acts for himself
     */
    public OrganisationId requireOrganisation() {
        if (organisation == null) {
            throw new nl.regieloket.kernel.Problem.Forbidden("actor.no-organisation");
        }
        return organisation;
    }

    public Set<OfficerFunction> functions() {
        return functions;
    }

    public boolean is(OfficerFunction function) {
        return functions.contains(function);
    }

    public Set<TeamId> teams() {
        return teams;
    }

    public Assurance assurance() {
        return assurance;
    }

    /** The colleagues for whom he stands in today. */
    public Set<PersonId> replaces() {
        return replaces;
    }

    /** The same, for a list of a query, which is never empty: nobody has the id that stands there for none. */
    public Set<UUID> replaced() {
        return replaces.isEmpty()
                ? Set.of(new UUID(0, 0))
                : replaces.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }

    /** Everything under which a grant can reach him: as himself, and as who stands in. */
    Set<UUID> reach() {
        Set<UUID> reach = grantees();
        replaces.forEach(absent -> reach.add(absent.value()));
        return reach;
    }

    /** Everything under which a grant or a task can reach him: himself, his teams, his organisation. */
    public Set<UUID> grantees() {
        Set<UUID> grantees = new HashSet<>();
        grantees.add(person.value());
        teams.forEach(team -> grantees.add(team.value()));
        if (organisation != null) {
            grantees.add(organisation.value());
        }
        return grantees;
    }

    @Override
    public String toString() {
        return "Actor[" + person + " for " + organisation + "]";
    }
}
