package nl.regieloket.persons;

import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.keys.Ciphers;
import org.jspecify.annotations.Nullable;

/** Invented residents. */
final class People {
    static final OrganisationId RIETMOND = OrganisationId.next();
    static final OrganisationId OOSTERHAVEN = OrganisationId.next();
    static final Address KERKSTRAAT = new Address("Kerkstraat", "5", "1234AB", "Rietmond");
    static final Bsn SAMIRA_BSN = new Bsn("999990019");

    private People() {}

    static ResidentSeal seal() {
        return new ResidentSeal(Ciphers.fresh());
    }

    static ResidentFacts facts(String given, String family) {
        return new ResidentFacts(
                new ResidentName(given, null, family), new BirthDate("1991-04-23"), null, "06 12345678", "nl");
    }

    static Resident resident(
            OrganisationId municipality, ResidentSeal seal, @Nullable Address address, boolean secret) {
        return new Resident(
                ResidentId.next(),
                municipality,
                new NewResident(facts("Samira", "El Idrissi"), SAMIRA_BSN, address, secret),
                seal);
    }

    static Resident resident() {
        return resident(RIETMOND, seal(), KERKSTRAAT, false);
    }
}
