package nl.regieloket.web.persons;

import nl.regieloket.persons.Address;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Told;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody lives, on the wire. */
@Schema(name = "Adres")
public record Adres(
        @Means("street") @Nullable String straat,
        @Means("number") @Nullable String huisnummer,
        @Nullable String postcode,
        @Means("place") @Nullable String plaats) {
    Address address() {
        return new Address(Told.words(straat), Told.words(huisnummer), Told.words(postcode), Told.words(plaats));
    }

    static @Nullable Adres of(@Nullable Address address) {
        return address == null
                ? null
                : new Adres(address.street(), address.number(), address.postcode(), address.place());
    }
}
