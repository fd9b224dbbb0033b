package nl.regieloket.organisations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register of parties. What it tells is public reference data, and who works where, which {@code access}
 * needs to make an actor at all: it therefore stands below {@code access} and takes no actor.
 */
@Boundary
@Stateless
public class OrganisationRegister {
    private static final int MOST_ROWS = 100;

    @Inject
    private Organisations organisations;

    @Inject
    private Memberships memberships;

    @Inject
    private BusinessClock clock;

    /** What this person is, for which organisations, on that day; two statements, however many. */
    public List<MembershipView> memberships(PersonId person, LocalDate on) {
        return memberships.of(person, on).stream().map(Membership::view).toList();
    }

    /** The same of each of these; who works nowhere that day is left out. Three statements, however many. */
    public Map<PersonId, List<MembershipView>> memberships(Collection<PersonId> persons, LocalDate on) {
        return memberships.of(persons, on).stream()
                .map(Membership::view)
                .collect(Collectors.groupingBy(MembershipView::person));
    }

    /**
     * Whether somebody works there on that day in one of these functions, and will until the transaction ends: who would end
     * that waits.
     *
     * @param functions empty: in any
     */
    public boolean holdsWork(
            PersonId person, OrganisationId organisation, Set<OfficerFunction> functions, LocalDate on) {
        return memberships.hold(person, organisation, functions, on);
    }

    /** As what he works there from that day on: then, and as far as is known afterwards. */
    public List<MembershipView> membershipsFrom(PersonId person, OrganisationId organisation, LocalDate day) {
        return memberships.notOver(person, organisation, day).stream()
                .map(Membership::view)
                .toList();
    }

    public Optional<MembershipView> membership(MembershipId id) {
        return memberships.find(id).map(Membership::view);
    }

    public Optional<OrganisationView> organisation(OrganisationId id) {
        return organisations.find(id).map(Organisation::view);
    }

    /** Organisations that exist today and have exactly this name, capitals aside. */
    public List<OrganisationRow> named(String name) {
        return organisations.named(name, clock.today()).stream()
                .map(Organisation::row)
                .toList();
    }

    public Optional<OrganisationView> byOin(Oin oin) {
        return organisations.find(oin).map(Organisation::view);
    }

    /** The municipality that has or had this code of four digits. */
    public Optional<OrganisationView> municipality(String code) {
        return organisations.findMunicipality(code).map(Organisation::view);
    }

    /** Who may be chosen for this function there on that day, by name. */
    public List<OfficerRow> officers(OrganisationId organisation, OfficerFunction function, LocalDate on) {
        return memberships.holding(organisation, function, on).stream()
                .map(Membership::row)
                .toList();
    }

    /** The organisations for which somebody works in this function on that day. */
    public List<OrganisationId> having(OfficerFunction function, LocalDate on) {
        return memberships.organisationsWith(function, on).stream()
                .map(OrganisationId::new)
                .toList();
    }

    /** Whether anybody ever had this function there, also who left. */
    public boolean hasEverHad(OrganisationId organisation, OfficerFunction function) {
        return memberships.everHeld(organisation, function);
    }

    /** The members of a team on that day, by name. */
    public List<OfficerRow> members(TeamId team, LocalDate on) {
        return memberships.in(team, on).stream().map(Membership::row).toList();
    }

    /**
     * Organisations that exist today, by name.
     *
     * @param text part of the name, or the whole OIN or municipality code
     * @param kind null: of every kind
     * @param limit rows to return, 1 to 100
     */
    public List<OrganisationRow> search(String text, @Nullable OrganisationKind kind, int limit) {
        return list(new OrganisationQuery(text, kind, null, Math.clamp(limit, 1, MOST_ROWS)))
                .rows();
    }

    /** A part of the organisations that exist today, by name. */
    public Slice<OrganisationRow> list(OrganisationQuery query) {
        return Slice.of(
                        organisations.search(query, clock.today()),
                        query.limit(),
                        organisation -> Cursor.after(organisation.row().id()))
                .map(Organisation::row);
    }

    /** A part of who works there on that day, by name; one statement for them and one for their functions. */
    public Slice<MembershipView> officers(OrganisationId organisation, OfficerQuery query, LocalDate on) {
        return Slice.of(memberships.of(organisation, query, on), query.limit(), one -> Cursor.after(one.id()))
                .map(Membership::view);
    }

    /** What to call these officers, also those who left; one statement. Who never was one is left out. */
    public Map<PersonId, String> officerNames(Collection<PersonId> persons) {
        return memberships.names(persons);
    }

    /** What to call these organisations; one statement. */
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return organisations.names(ids);
    }

    /** All that is public of these organisations; one statement, and one for what they went up from. */
    public Map<OrganisationId, OrganisationView> organisations(Collection<OrganisationId> ids) {
        return organisations.of(ids).stream()
                .map(Organisation::view)
                .collect(Collectors.toUnmodifiableMap(OrganisationView::id, Function.identity()));
    }

    public Optional<TeamView> team(TeamId id) {
        return organisations.find(id).map(Team::view);
    }

    /** All that somebody ever was, is and will be there, in the order in which it began. */
    public List<MembershipView> history(PersonId person, OrganisationId organisation) {
        return memberships.history(person, organisation).stream()
                .map(Membership::view)
                .toList();
    }

    /** The teams that an organisation has today, by name. */
    public List<TeamView> teams(OrganisationId organisation) {
        return organisations.teams(organisation, clock.today()).stream()
                .map(Team::view)
                .toList();
    }
}
