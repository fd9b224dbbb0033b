package nl.regieloket.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.audit.Trail;
import nl.regieloket.audit.TrailEntry;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.costs.Cost;
import nl.regieloket.kernel.costs.Costly;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.Oin;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.presence.Presence;
import nl.regieloket.organisations.presence.PresenceRegister;

/**
 * The one place where an {@link Actor} is made: from what the identity provider says, narrowed by the memberships of
 * today. A function counts only where both agree.
 */
@Costly(Cost.GATE)
@Boundary
@Stateless
public class IdentifyingActors {
    private static final Set<OfficerFunction> FOR_ONESELF = Set.of(OfficerFunction.HELPER, OfficerFunction.RESIDENT);

    @Inject
    private OrganisationRegister register;

    @Inject
    private PresenceRegister presence;

    @Inject
    private Trail trail;

    @Inject
    private BusinessClock clock;

    /** The organisations this person may work for today, in the order of their names. */
    public List<MembershipView> memberships(SignedIn signedIn) {
        return register.memberships(signedIn.subject(), clock.today()).stream()
                .filter(membership -> signedIn.organisations()
                        .contains(membership.organisation().oin().digits()))
                .toList();
    }

    /**
     * Who asks.
     *
     * @throws Problem.Invalid {@code organisation.choose} when he works for more than one and chose none
     * @throws Problem.Forbidden {@code organisation.not-yours} when he chose one that he does not work for
     */
    public Actor identify(SignedIn signedIn) {
        List<MembershipView> memberships = memberships(signedIn);
        String chosen = signedIn.chosenOrganisation();
        if (chosen != null) {
            return memberships.stream()
                    .filter(membership ->
                            membership.organisation().oin().digits().equals(chosen))
                    .findFirst()
                    .map(membership -> of(signedIn, membership))
                    .orElseThrow(() -> notYours(signedIn, chosen));
        }
        return switch (memberships.size()) {
            case 0 -> forOneself(signedIn);
            case 1 -> of(signedIn, memberships.getFirst());
            default -> throw new Problem.Invalid("X-Organisatie", "organisation.choose");
        };
    }

    /**
     * The clock as an actor: what happens by date alone, such as the end of a pause. It has the rights of the function
     * {@code clock} and no other.
     *
     * @param timer which timer, such as {@code ending-pauses}
     */
    public Actor timer(String timer) {
        UUID id = UUID.nameUUIDFromBytes(("timer:" + timer).getBytes(StandardCharsets.UTF_8));
        return new Actor(new PersonId(id), timer, null, Set.of(OfficerFunction.CLOCK), Set.of(), Assurance.STRONG);
    }

    /** Leaves a trail line; the gate is not reached without an actor. */
    private Problem notYours(SignedIn signedIn, String chosen) {
        PersonId person = signedIn.subject();
        UUID asked =
                chosen.matches("[0-9]{20}") ? new Oin(chosen).organisationId().value() : person.value();
        Problem refusal = new Problem.Forbidden("organisation.not-yours");
        trail.refused(new TrailEntry(
                person, null, "organisation.act-for", SubjectKind.ORGANISATION.name(), asked, refusal.code()));
        return refusal;
    }

    /** Whoever lost his second factor has no strong sign-in, also in a session that had one; who stands in, does so today. */
    private Actor of(SignedIn signedIn, MembershipView membership) {
        Presence today =
                presence.of(signedIn.subject(), membership.organisation().id(), clock.today());
        EnumSet<OfficerFunction> functions = tokenFunctions(signedIn);
        functions.retainAll(membership.functions());
        return new Actor(
                signedIn.subject(),
                signedIn.name(),
                membership.organisation().id(),
                functions,
                membership.teams(),
                today.factorLost() ? Assurance.BASIC : signedIn.assurance(),
                today.replaces());
    }

    private static Actor forOneself(SignedIn signedIn) {
        EnumSet<OfficerFunction> functions = tokenFunctions(signedIn);
        functions.retainAll(FOR_ONESELF);
        return new Actor(signedIn.subject(), signedIn.name(), null, functions, Set.of(), signedIn.assurance());
    }

    private static EnumSet<OfficerFunction> tokenFunctions(SignedIn signedIn) {
        EnumSet<OfficerFunction> functions = EnumSet.noneOf(OfficerFunction.class);
        signedIn.roles().forEach(role -> OfficerFunction.of(role).ifPresent(functions::add));
        functions.remove(OfficerFunction.CLOCK); // nobody signs in as the clock
        return functions;
    }
}
