package nl.regieloket.organisations;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;

/**
 * Organisation identification number (Logius, Digikoppeling): twenty digits, of which the first eight tell the source
 * register. Ours for tests begin with {@code 00000099}.
 */
public record Oin(String digits) {
    private static final int LENGTH = 20;

    public Oin {
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Problem.Invalid("oin", "oin.invalid");
        }
    }

    /** The test OIN of a municipality with this code of four digits. */
    public static Oin ofMunicipality(String code) {
        return new Oin("0000009900000" + code + "000");
    }

    /** The id under which an organisation with this OIN is registered first; it stays when the OIN changes. */
    public OrganisationId organisationId() {
        return new OrganisationId(UUID.nameUUIDFromBytes(("oin:" + digits).getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public String toString() {
        return digits;
    }
}
