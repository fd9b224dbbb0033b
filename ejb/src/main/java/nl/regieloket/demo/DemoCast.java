package nl.regieloket.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.Oin;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.organisations.TailoringContact;
import nl.regieloket.organisations.TeamKind;
import nl.regieloket.organisations.TeamView;

/** The organisations of the demo, their teams and everybody who works there. */
@ApplicationScoped
class DemoCast {
    static final Period EVER = new Period(LocalDate.of(2020, 1, 1), null);

    @Inject
    private DemoFolder folder;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private OrganisationRegister register;

    @Inject
    private IdentifyingActors identifying;

    private volatile Map<String, CastMember> members = Map.of();

    /** Registers and enrols whom the tables name, as far as they are not there yet. */
    void gather() {
        registering.registerMissing(folder.text("organisations.csv"));
        ReferenceTable.parse(folder.text("contacts.csv"))
                .forEach(row -> registering.makeKnown(
                        organisation(row.text("oin")).id(),
                        new TailoringContact(row.text("officer"), row.text("mailbox"), row.text("telephone"))));
        members = ReferenceTable.parse(folder.text("cast.csv")).stream()
                .map(CastMember::of)
                .collect(Collectors.toMap(CastMember::username, member -> member, (a, b) -> a, LinkedHashMap::new));
        members.values().forEach(this::enrol);
    }

    /**
     * Somebody of the cast, for his only or first organisation.
     *
     * @throws IllegalArgumentException when there is no such member
     */
    public Actor actor(String username) {
        CastMember member = members.get(username);
        if (member == null) {
            throw new IllegalArgumentException("Nobody in the demo is called " + username);
        }
        return identifying.identify(member.signedIn(
                member.organisations().isEmpty() ? null : member.organisations().getFirst()));
    }

    public Actor deskOf(String oin) {
        return firstOf(oin, OfficerFunction.DESK_OFFICER);
    }

    public Actor coordinatorOf(String oin) {
        return firstOf(oin, OfficerFunction.COORDINATOR);
    }

    /** Who answers for an organisation: its office holder where it has one, else an officer. */
    public Actor answererOf(String oin) {
        return firstOf(
                oin,
                OfficerFunction.LEGAL_OFFICER,
                OfficerFunction.TAILORING_OFFICER,
                OfficerFunction.CREDITOR_OFFICER);
    }

    /** OINs of the organisations that have somebody to answer and somebody to say who may. */
    public List<String> answering() {
        return members.values().stream()
                .filter(member -> member.roles().contains(OfficerFunction.COORDINATOR.tokenRole()))
                .flatMap(member -> member.organisations().stream())
                .filter(oin -> organisation(oin).kind() != OrganisationKind.MUNICIPALITY)
                .toList();
    }

    public OrganisationView organisation(String oin) {
        return register.byOin(new Oin(oin))
                .orElseThrow(() -> new IllegalStateException("The demo names an unknown organisation: " + oin));
    }

    public String oinOf(OrganisationId id) {
        return register.organisation(id)
                .orElseThrow(() -> new IllegalStateException("The demo lost an organisation: " + id))
                .oin()
                .digits();
    }

    private Actor firstOf(String oin, OfficerFunction... functions) {
        for (OfficerFunction function : functions) {
            for (CastMember member : members.values()) {
                if (member.roles().contains(function.tokenRole())
                        && member.organisations().contains(oin)) {
                    return identifying.identify(member.signedIn(oin));
                }
            }
        }
        throw new IllegalArgumentException("Nobody in the demo does this for " + oin);
    }

    private void enrol(CastMember member) {
        Set<OrganisationId> already = register.memberships(member.person(), EVER.from()).stream()
                .map(membership -> membership.organisation().id())
                .collect(Collectors.toSet());
        for (String oin : member.organisations()) {
            OrganisationView organisation = organisation(oin);
            Set<OfficerFunction> functions = member.functionsIn(organisation.kind());
            if (!already.contains(organisation.id()) && !functions.isEmpty()) {
                registering.enrol(new NewMembership(
                        member.person(),
                        organisation.id(),
                        member.name(),
                        member.email(),
                        functions,
                        teams(organisation, functions),
                        EVER));
            }
        }
    }

    private Set<TeamId> teams(OrganisationView organisation, Set<OfficerFunction> functions) {
        return functions.stream()
                .map(DemoCast::kindOfTeam)
                .distinct()
                .map(kind -> team(organisation, kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static TeamKind kindOfTeam(OfficerFunction function) {
        return switch (function) {
            case DESK_OFFICER -> TeamKind.DESK;
            case CASEMANAGER, COORDINATOR, ADMINISTRATOR, PRIVACY_OFFICER -> TeamKind.CASEMANAGERS;
            case CREDITOR_OFFICER -> TeamKind.COLLECTION;
            case HELPER -> TeamKind.HELPERS;
            case TAILORING_OFFICER, LEGAL_OFFICER, RESIDENT, CLOCK -> TeamKind.TAILORING;
        };
    }

    private TeamId team(OrganisationView organisation, TeamKind kind) {
        return register.teams(organisation.id()).stream()
                .filter(team -> team.kind() == kind)
                .findFirst()
                .map(TeamView::id)
                .orElseGet(() -> registering.setUp(organisation.id(), kind, teamName(kind)));
    }

    private static String teamName(TeamKind kind) {
        return switch (kind) {
            case DESK -> "Loket";
            case CASEMANAGERS -> "Casemanagers";
            case TAILORING -> "Maatwerkteam";
            case COLLECTION -> "Incasso";
            case HELPERS -> "Hulpverleners";
        };
    }
}
