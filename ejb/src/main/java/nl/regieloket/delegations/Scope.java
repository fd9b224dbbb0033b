package nl.regieloket.delegations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.ReferenceTable;

/**
 * A template of what a helper may see: row of {@code config/data/representation-scopes.csv}. Texts: key {@code
 * scope.<code>}.
 *
 * @param sections of the case that it opens
 * @param longestMonths longest term of one authorisation
 * @param offered days on which it can be given
 */
public record Scope(String code, Set<Section> sections, int longestMonths, Period offered) {
    private static final List<Scope> ALL = ReferenceTable.packaged("representation-scopes.csv").stream()
            .map(Scope::parse)
            .toList();

    public Scope {
        sections = Set.copyOf(sections);
    }

    private static Scope parse(ReferenceTable.Row row) {
        return new Scope(
                row.text("code"),
                Arrays.stream(row.text("sections").split("\\|"))
                        .map(Section::valueOf)
                        .collect(Collectors.toSet()),
                Integer.parseInt(row.text("longest_months")),
                new Period(
                        row.findDate("valid_from").orElse(LocalDate.MIN),
                        row.findDate("valid_until").orElse(null)));
    }

    static List<Scope> offered(LocalDate on) {
        return ALL.stream().filter(scope -> scope.offered().includes(on)).toList();
    }

    static Optional<Scope> find(String code, LocalDate on) {
        return offered(on).stream().filter(scope -> scope.code().equals(code)).findFirst();
    }

    /** The last day that an authorisation from that day may have. */
    LocalDate longestUntil(LocalDate from) {
        return from.plusMonths(longestMonths).minusDays(1);
    }
}
