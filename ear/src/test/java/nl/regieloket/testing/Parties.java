package nl.regieloket.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.access.SignedIn;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.NewOrganisation;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.Oin;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.RegisteringOrganisations;

/** New organisations and people who work there, for tests inside the server: nobody else in the database knows them. */
@Dependent
public class Parties {
    private static final Period EVER = new Period(LocalDate.of(2020, 1, 1), null);

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private OrganisationRegister register;

    @Inject
    private IdentifyingActors identifying;

    public OrganisationId municipality() {
        return organisation(OrganisationKind.MUNICIPALITY);
    }

    public OrganisationId organisation(OrganisationKind kind) {
        while (true) {
            String digits = "%09d".formatted(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));
            String code = kind == OrganisationKind.MUNICIPALITY ? "3" + digits.substring(6) : null;
            try {
                return registering.register(new NewOrganisation(
                        kind, "Test " + digits, new Oin("00000099" + digits + "000"), code, EVER, Set.of(), null));
            } catch (Problem.Conflict e) {
                // the number was taken: another
            }
        }
    }

    /** Somebody new who works there, signed in with one factor. */
    public Actor officer(OrganisationId organisation, OfficerFunction... functions) {
        return officer(organisation, Assurance.BASIC, functions);
    }

    /** Somebody new who works there, signed in with two factors. */
    public Actor stronglySignedIn(OrganisationId organisation, OfficerFunction... functions) {
        return officer(organisation, Assurance.STRONG, functions);
    }

    /** The same person at work for another organisation, where he also has this function. */
    public Actor alsoAt(Actor officer, OrganisationId other, OfficerFunction function) {
        return officer(officer.person(), other, Assurance.BASIC, function);
    }

    /** The same person at work there, as he signs in with these of his functions. */
    public Actor again(Actor officer, OrganisationId organisation, Assurance assurance, OfficerFunction... functions) {
        return signedIn(officer.person(), organisation, assurance, functions);
    }

    /** Somebody new who acts for himself, as a resident or a helper. */
    public Actor forOneself(OfficerFunction function) {
        return identifying.identify(
                new SignedIn(PersonId.next(), "Test", Set.of(function.tokenRole()), Set.of(), null, Assurance.BASIC));
    }

    private Actor officer(OrganisationId organisation, Assurance assurance, OfficerFunction... functions) {
        return officer(PersonId.next(), organisation, assurance, functions);
    }

    private Actor officer(
            PersonId person, OrganisationId organisation, Assurance assurance, OfficerFunction... functions) {
        registering.enrol(new NewMembership(
                person, organisation, "Test " + person, "test@test.example", Set.of(functions), Set.of(), EVER));
        return signedIn(person, organisation, assurance, functions);
    }

    private Actor signedIn(
            PersonId person, OrganisationId organisation, Assurance assurance, OfficerFunction... functions) {
        String oin = register.organisation(organisation).orElseThrow().oin().digits();
        Set<String> roles =
                Arrays.stream(functions).map(OfficerFunction::tokenRole).collect(Collectors.toSet());
        return identifying.identify(new SignedIn(person, "Test " + person, roles, Set.of(oin), oin, assurance));
    }
}
