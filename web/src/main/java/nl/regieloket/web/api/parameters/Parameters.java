package nl.regieloket.web.api.parameters;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.KnownDates;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of addresses: something in a path that is no id is an unknown thing (404), a wrong query parameter is
 * refused by name (400).
 */
@Provider
public class Parameters implements ParamConverterProvider {
    private record Reader(Function<String, Object> parse, String code) {}

    private static final Map<Class<?>, Reader> READERS = Map.of(
            UUID.class, new Reader(UUID::fromString, "id.unknown"),
            LocalDate.class, new Reader(KnownDates::parse, "date.invalid"),
            Cursor.class, new Reader(Cursor::parse, "cursor.invalid"),
            int.class, new Reader(Integer::valueOf, "number.invalid"),
            Integer.class, new Reader(Integer::valueOf, "number.invalid"),
            boolean.class, new Reader(Parameters::truth, "choice.unknown"),
            Boolean.class, new Reader(Parameters::truth, "choice.unknown"));

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Reader reader = READERS.get(type);
        if (reader == null && type.isEnum()) {
            reader = new Reader(text -> constant(type, text), "choice.unknown");
        }
        return reader == null ? null : new Converter<>(reader, annotations);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static final class Converter<T> implements ParamConverter<T> {
        private final Reader reader;
        private final Annotation[] annotations;

        Converter(Reader reader, Annotation[] annotations) {
            this.reader = reader;
            this.annotations = annotations;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the table above pairs type and reader
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return (T) reader.parse().apply(text);
            } catch (IllegalArgumentException | DateTimeException | Problem _) {
                throw refusal();
            }
        }

        private Problem refusal() {
            for (Annotation annotation : annotations) {
                if (annotation instanceof PathParam) {
                    return new Problem.Missing("id.unknown");
                }
                if (annotation instanceof QueryParam query) {
                    return new Problem.Invalid(query.value(), reader.code());
                }
            }
            return new Problem.Invalid(reader.code());
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
