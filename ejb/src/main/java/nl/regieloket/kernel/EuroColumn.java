package nl.regieloket.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@link Euro} as {@code DECIMAL(13,2)}. */
@Converter(autoApply = true)
class EuroColumn implements AttributeConverter<Euro, BigDecimal> {
    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Euro euro) {
        return euro == null ? null : euro.amount();
    }

    @Override
    public @Nullable Euro convertToEntityAttribute(@Nullable BigDecimal amount) {
        return amount == null ? null : new Euro(amount);
    }
}
