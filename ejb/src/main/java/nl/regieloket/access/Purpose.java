package nl.regieloket.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import org.jspecify.annotations.Nullable;

/**
 * For what something is opened (doelbinding, AVG 5 lid 1 b) and on what that rests: a row of {@code
 * config/data/purposes.csv}. Name and explanation stand in the bundle {@code Access} under {@code purpose.<code>}.
 *
 * @param ground letter of AVG 6 lid 1, such as {@code e}: a task of public interest
 * @param basis the provision; null: as the law of what is asked for tells
 * @param sections those that it may open; empty: none
 * @param roles in which roles it opens them
 * @param inForce days on which it may be relied on; null: switched off
 * @param source where that stands
 */
public record Purpose(
        String code,
        String ground,
        @Nullable String basis,
        Set<Section> sections,
        Set<CaseRole> roles,
        @Nullable Period inForce,
        String source) {
    public Purpose {
        sections = Set.copyOf(sections);
        roles = Set.copyOf(roles);
    }

    static Purpose of(ReferenceTable.Row row) {
        LocalDate from = row.findDate("valid_from").orElse(null);
        LocalDate until = row.findDate("valid_until").orElse(null);
        if (from == null && until != null) {
            throw new Problem.Invalid("valid_from", "required");
        }
        return new Purpose(
                row.text("code"),
                row.text("avg"),
                row.find("basis").orElse(null),
                row.find("sections")
                        .map(names -> Arrays.stream(names.split("\\|"))
                                .map(Section::valueOf)
                                .collect(Collectors.toSet()))
                        .orElse(Set.of()),
                row.find("roles")
                        .map(names -> Arrays.stream(names.split("\\|"))
                                .map(CaseRole::valueOf)
                                .collect(Collectors.toSet()))
                        .orElse(Set.of()),
                from == null ? null : new Period(from, until),
                row.text("source"));
    }

    /** Whether it may be relied on that day. */
    public boolean isInForce(LocalDate day) {
        return inForce != null && inForce.includes(day);
    }
}
