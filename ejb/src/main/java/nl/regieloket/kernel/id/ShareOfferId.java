package nl.regieloket.kernel.id;

import java.util.UUID;
import nl.regieloket.kernel.Uuid7;

/** Identifies an offer to come into a case. */
public record ShareOfferId(UUID value) {
    public static ShareOfferId next() {
        return new ShareOfferId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
