package nl.regieloket.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.SignedIn;
import nl.regieloket.kernel.ReferenceTable.Row;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in to the demo, as {@code cast.csv} and the demo realm know him. */
record CastMember(
        String username, PersonId person, String name, String email, List<String> roles, List<String> organisations) {
    static CastMember of(Row row) {
        return new CastMember(
                row.text("username"),
                new PersonId(UUID.fromString(row.text("id"))),
                row.text("name"),
                row.text("email"),
                words(row, "roles"),
                words(row, "organisations"));
    }

    /** The functions he has in an organisation of that kind. */
    Set<OfficerFunction> functionsIn(OrganisationKind kind) {
        return roles.stream()
                .flatMap(role -> OfficerFunction.of(role).stream())
                .filter(function -> function.isHeldIn(kind))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** As the token would tell it, with two factors. */
    SignedIn signedIn(@Nullable String oin) {
        return new SignedIn(person, name, Set.copyOf(roles), Set.copyOf(organisations), oin, Assurance.STRONG);
    }

    private static List<String> words(Row row, String column) {
        return row.find(column).map(text -> List.of(text.split(" "))).orElse(List.of());
    }
}
