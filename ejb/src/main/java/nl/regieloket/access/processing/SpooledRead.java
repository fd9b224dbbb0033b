package nl.regieloket.access.processing;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.regieloket.kernel.Trace;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * A read as it waits in the spool: one line of JSON, with ids and codes alone.
 *
 * @param id of the line
 * @param start when the first read of the request began, on the real clock
 * @param end when this read ended
 * @param day the business day
 * @param activity code of the processing activity
 * @param name of the operation
 * @param organisation null: for nobody but himself
 * @param subjects whom it was about: {@code RESIDENT:<pseudonym>} or {@code <kind>:<id>}
 */
record SpooledRead(
        UUID id,
        Trace trace,
        Instant start,
        Instant end,
        LocalDate day,
        String activity,
        String name,
        PersonId person,
        @Nullable OrganisationId organisation,
        Set<OfficerFunction> functions,
        Set<String> subjects) {
    /** Looked for once: that takes longer than a line. */
    private static final JsonProvider JSON = JsonProvider.provider();

    SpooledRead {
        functions = Set.copyOf(functions);
        subjects = Set.copyOf(subjects);
    }

    String json() {
        var line = JSON.createObjectBuilder()
                .add("id", id.toString())
                .add("trace", trace.id())
                .add("span", trace.span())
                .add("start", start.toString())
                .add("end", end.toString())
                .add("day", day.toString())
                .add("activity", activity)
                .add("name", name)
                .add("person", person.toString())
                .add("functions", JSON.createArrayBuilder(sorted(functions)))
                .add("subjects", JSON.createArrayBuilder(sorted(subjects)));
        if (trace.parent() != null) {
            line.add("parent", trace.parent());
        }
        if (organisation != null) {
            line.add("organisation", organisation.toString());
        }
        return line.build().toString();
    }

    /** Reads such a line; empty: it is none, as when a server was killed while it wrote. */
    static Optional<SpooledRead> read(String line) {
        try (var reader = JSON.createReader(new StringReader(line))) {
            JsonObject json = reader.readObject();
            Set<OfficerFunction> functions = EnumSet.noneOf(OfficerFunction.class);
            texts(json, "functions").forEach(function -> functions.add(OfficerFunction.valueOf(function)));
            String organisation = json.getString("organisation", "");
            return Optional.of(new SpooledRead(
                    UUID.fromString(json.getString("id")),
                    new Trace(json.getString("trace"), json.getString("span"), json.getString("parent", null)),
                    Instant.parse(json.getString("start")),
                    Instant.parse(json.getString("end")),
                    LocalDate.parse(json.getString("day")),
                    json.getString("activity"),
                    json.getString("name"),
                    new PersonId(UUID.fromString(json.getString("person"))),
                    organisation.isEmpty() ? null : new OrganisationId(UUID.fromString(organisation)),
                    functions,
                    new TreeSet<>(texts(json, "subjects"))));
        } catch (JsonException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static Collection<String> texts(JsonObject json, String field) {
        return json.getJsonArray(field).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static Collection<String> sorted(Collection<?> values) {
        var texts = new TreeSet<String>();
        values.forEach(value -> texts.add(value.toString()));
        return texts;
    }
}
