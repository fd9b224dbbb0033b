package nl.regieloket.privacy.requests;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.pdf.Paper;

/** The file of everything that is held of somebody, in plain words. */
final class FileForPeople {
    private FileForPeople() {}

    static Paper of(String json, Locale locale) {
        var words = new Sentences("Held", locale);
        JsonObject file;
        try (var reader = Json.createReader(new StringReader(json))) {
            file = reader.readObject();
        }
        String municipality = file.getString("municipality");
        LocalDate on = LocalDate.parse(file.getString("madeOn"));
        Paper paper = new Paper(words.of("title", municipality), locale)
                .paragraph(words.of("intro", municipality, words.day(on)));
        data(paper.heading(words.of("data")), file.getJsonArray("data"), words);
        purposes(paper.heading(words.of("purposes")), file.getJsonArray("purposes"));
        recipients(paper.heading(words.of("recipients")), file.getJsonArray("recipients"), words);
        paper.heading(words.of("kept")).paragraph(words.of("kept.text"));
        paper.heading(words.of("source")).paragraph(words.of("source.text"));
        paper.heading(words.of("rights")).paragraph(words.of("rights.text")).paragraph(words.of("automated"));
        leftOut(paper.heading(words.of("left-out")).paragraph(words.of("left-out.text")), file, words);
        return paper;
    }

    private static void data(Paper paper, JsonArray rows, Sentences words) {
        String before = "";
        for (JsonObject row : rows.getValuesAs(JsonObject.class)) {
            String table = row.getString("table");
            if (!table.equals(before)) {
                paper.subheading(words.of("table." + table));
                before = table;
            }
            Map<String, String> facts = new LinkedHashMap<>();
            row.getJsonObject("values")
                    .forEach((column, value) ->
                            facts.put(words.of("column." + column), shown(((JsonString) value).getString(), words)));
            paper.facts(facts);
        }
    }

    /** Codes, days and moments as people say them; all else as it stands there. */
    private static String shown(String value, Sentences words) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return words.day(LocalDate.parse(value));
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z")) {
            return words.day(BusinessClock.dayOf(Instant.parse(value)));
        }
        return words.orElse("value." + value, value);
    }

    private static void purposes(Paper paper, JsonArray purposes) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (JsonObject one : purposes.getValuesAs(JsonObject.class)) {
            facts.put(one.getString("name"), one.getString("why") + "\n" + one.getString("legalBasis"));
        }
        paper.facts(facts);
    }

    private static void recipients(Paper paper, JsonArray recipients, Sentences words) {
        if (recipients.isEmpty()) {
            paper.paragraph(words.of("recipients.none"));
        }
        List<String> lines = new ArrayList<>();
        for (JsonObject one : recipients.getValuesAs(JsonObject.class)) {
            String functions = String.join(
                    ", ",
                    one.getJsonArray("functions").getValuesAs(JsonString.class).stream()
                            .map(function -> words.orElse("value." + function.getString(), function.getString()))
                            .toList());
            lines.add(words.of(
                    "recipient",
                    one.getString("organisation"),
                    functions,
                    one.getString("activity"),
                    words.day(BusinessClock.dayOf(Instant.parse(one.getString("last"))))));
        }
        if (!lines.isEmpty()) {
            paper.list(lines);
        }
    }

    private static void leftOut(Paper paper, JsonObject file, Sentences words) {
        var tables = new TreeSet<String>();
        for (JsonValue one : file.getJsonArray("leftOut")) {
            tables.add(words.of("table." + one.asJsonObject().getString("table")));
        }
        paper.list(List.copyOf(tables));
    }
}
