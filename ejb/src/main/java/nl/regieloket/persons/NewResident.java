package nl.regieloket.persons;

import nl.regieloket.kernel.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * A resident to register.
 *
 * @param bsn null: has none, or it is not known yet
 * @param address null: has none, or it is not known yet
 * @param secret whether the address is to be kept from everybody who has no special right
 */
public record NewResident(
        ResidentFacts facts, @Nullable Bsn bsn, @Nullable Address address, boolean secret) {
    @Override
    public String toString() {
        return "NewResident[***]";
    }
}
