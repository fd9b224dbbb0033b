package nl.regieloket.web.breaches;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.kernel.csv.CsvText;
import nl.regieloket.privacy.breaches.BreachFacts;
import nl.regieloket.privacy.breaches.BreachView;
import nl.regieloket.web.texts.Formats;
import nl.regieloket.web.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The overview of AVG 33 lid 5 as a table for a spreadsheet: no case, no names, and no cell that runs as a formula. */
final class BreachTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "discovered",
            "happened-from",
            "happened-until",
            "what",
            "part",
            "controller",
            "natures",
            "people-kinds",
            "people-about",
            "records-about",
            "data-kinds",
            "consequences",
            "measures",
            "risk",
            "reasons",
            "told-at",
            "reference",
            "delay",
            "people-told",
            "ground",
            "people-words",
            "stages",
            "closed");

    private BreachTable() {}

    static String of(List<BreachView> breaches, Locale locale) {
        return CsvText.write(Stream.concat(
                        Stream.of(COLUMNS.stream()
                                .map(column -> Texts.text(locale, "Breaches", "column." + column))
                                .toList()),
                        breaches.stream().map(breach -> line(breach, locale)))
                .toList());
    }

    private static List<String> line(BreachView breach, Locale locale) {
        BreachFacts facts = breach.facts();
        BreachView.Assessed assessed = breach.assessed();
        BreachView.Told told = breach.told();
        BreachView.People people = breach.people();
        List<String> cells = new ArrayList<>(List.of(
                breach.row().id().toString(),
                moment(facts.discoveredAt(), locale),
                text(facts.happenedFrom()),
                text(facts.happenedUntil()),
                facts.what(),
                word(facts.part(), locale),
                text(facts.controller()),
                facts.natures().stream()
                        .sorted()
                        .map(nature -> word(nature, locale))
                        .collect(Collectors.joining(", ")),
                text(facts.peopleKinds()),
                text(facts.peopleAbout()),
                text(facts.recordsAbout()),
                text(facts.dataKinds()),
                text(facts.consequences()),
                text(facts.measures())));
        cells.add(assessed == null ? "" : word(assessed.risk(), locale));
        cells.add(assessed == null ? "" : assessed.reasons());
        cells.add(told == null ? "" : moment(told.at(), locale));
        cells.add(told == null ? "" : told.reference());
        cells.add(told == null ? "" : text(told.delay()));
        cells.add(people == null ? "" : text(people.on()));
        cells.add(people == null ? "" : word(people.ground(), locale));
        cells.add(people == null ? "" : people.words());
        cells.add(breach.stages().stream()
                .map(stage -> moment(stage.at(), locale) + " " + word(stage.kind(), locale) + ": " + stage.words())
                .collect(Collectors.joining("\n")));
        cells.add(moment(breach.closedAt(), locale));
        return cells;
    }

    private static String moment(@Nullable Instant moment, Locale locale) {
        return moment == null ? "" : Formats.moment(moment, locale);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String word(@Nullable Enum<?> value, Locale locale) {
        return value == null
                ? ""
                : Texts.text(locale, "Breaches", value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
