package nl.regieloket.kernel;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euros with exactly two decimals.
 *
 * @param amount scale 2; may be negative only as the result of {@link #minus}
 */
public record Euro(BigDecimal amount) implements Comparable<Euro>, Serializable {
    public static final Euro ZERO = new Euro(BigDecimal.ZERO);

    public Euro {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Of a plain decimal text such as {@code 1278.18}; throws {@link NumberFormatException} on anything else. */
    public static Euro of(String decimal) {
        return new Euro(new BigDecimal(decimal));
    }

    public Euro plus(Euro other) {
        return new Euro(amount.add(other.amount));
    }

    public Euro minus(Euro other) {
        return new Euro(amount.subtract(other.amount));
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isMoreThan(Euro other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Euro other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
