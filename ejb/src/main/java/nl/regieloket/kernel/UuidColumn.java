package nl.regieloket.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@link UUID} as the driver's own {@code uuid}. EclipseLink's converter for it, which this takes the place of, can't
 * read a null.
 */
@Converter(autoApply = true)
class UuidColumn implements AttributeConverter<UUID, UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable UUID id) {
        return id;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable UUID id) {
        return id;
    }
}
