package nl.regieloket.access;

import java.util.Set;
import nl.regieloket.access.fields.Projection;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/** Actors and permits for unit tests of the features; the product makes them in access alone. */
public final class Actors {
    private Actors() {}

    public static Actor officer(OrganisationId organisation, OfficerFunction... functions) {
        return actor(organisation, Assurance.BASIC, functions);
    }

    public static Actor stronglySignedIn(OrganisationId organisation, OfficerFunction... functions) {
        return actor(organisation, Assurance.STRONG, functions);
    }

    public static Actor forOneself(OfficerFunction function) {
        return actor(null, Assurance.BASIC, function);
    }

    public static <A extends Action> Permit<A> permit(Actor actor, A action, Subject subject) {
        return new Permit<>(actor, action, subject);
    }

    /** Of somebody who gets this of the fields that the law guards apart. */
    public static <A extends Action> Permit<A> permit(Actor actor, A action, Subject subject, Projection fields) {
        return new Permit<>(actor, action, subject, null, null, null, fields);
    }

    private static Actor actor(
            @Nullable OrganisationId organisation, Assurance assurance, OfficerFunction... functions) {
        return new Actor(PersonId.next(), "Test", organisation, Set.of(functions), Set.of(), assurance);
    }
}
