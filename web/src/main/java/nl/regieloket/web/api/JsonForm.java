package nl.regieloket.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import java.util.Locale;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.KnownDates;
import nl.regieloket.kernel.Problem;

/**
 * How JSON is written and read: names as the records have them, ISO dates, amounts as text with two decimals (a binary
 * number can't hold a cent), and a field that we don't know refused instead of silently lost.
 */
@Provider
public class JsonForm implements ContextResolver<Jsonb> {
    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
            .setProperty("jsonb.fail-on-unknown-properties", true)
            .withLocale(Locale.ROOT)
            .withAdapters(new EuroAsText(), new DateAsText()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** As it goes over the wire. */
    static String write(Object entity) {
        return JSONB.toJson(entity);
    }

    /** {@code 2026-04-07}, and no day that nobody can mean. */
    public static final class DateAsText implements JsonbAdapter<LocalDate, String> {
        @Override
        public String adaptToJson(LocalDate date) {
            return date.toString();
        }

        @Override
        public LocalDate adaptFromJson(String text) {
            return KnownDates.parse(text);
        }
    }

    /** {@code 1278.18} as {@code "1278.18"}. */
    public static final class EuroAsText implements JsonbAdapter<Euro, String> {
        @Override
        public String adaptToJson(Euro euro) {
            return euro.amount().toPlainString();
        }

        @Override
        public Euro adaptFromJson(String text) {
            if (!text.matches("-?\\d{1,11}\\.\\d{2}")) {
                throw new Problem.Invalid("amount.invalid");
            }
            return Euro.of(text);
        }
    }
}
