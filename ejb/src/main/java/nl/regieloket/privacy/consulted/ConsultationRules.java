package nl.regieloket.privacy.consulted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regieloket.access.processing.LoggedRead;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.Oin;
import org.jspecify.annotations.Nullable;

/** {@code config/data/consultation-rules.csv}: which lines a resident does not see, and where he sees a name. */
final class ConsultationRules {
    /** What a rule does. */
    enum Effect {
        /** The line is not shown. */
        WITHHOLD,
        /** The name of who looked is shown. */
        NAME
    }

    private record Rule(
            Effect effect,
            @Nullable String activity,
            @Nullable OfficerFunction function,
            @Nullable OrganisationId organisation,
            LocalDate from,
            @Nullable LocalDate until) {
        static Optional<Rule> of(ReferenceTable.Row row) {
            return row.findDate("valid_from")
                    .map(from -> new Rule(
                            Effect.valueOf(row.text("effect")),
                            row.find("activity").orElse(null),
                            row.find("function").map(OfficerFunction::valueOf).orElse(null),
                            row.find("organisation")
                                    .map((Function<String, OrganisationId>) oin -> new Oin(oin).organisationId())
                                    .orElse(null),
                            from,
                            row.findDate("valid_until").orElse(null)));
        }

        boolean holdsFor(LoggedRead read, LocalDate on) {
            return !from.isAfter(on)
                    && (until == null || !until.isBefore(on))
                    && (activity == null || activity.equals(read.activity()))
                    && (function == null || read.functions().contains(function))
                    && (organisation == null || organisation.equals(read.organisation()));
        }
    }

    private final List<Rule> rules;

    ConsultationRules(List<ReferenceTable.Row> rows) {
        rules = rows.stream().map(Rule::of).flatMap(Optional::stream).toList();
    }

    static ConsultationRules packaged() {
        return new ConsultationRules(ReferenceTable.packaged("consultation-rules.csv"));
    }

    /** Whether a rule says so of what somebody else read. */
    boolean is(Effect effect, LoggedRead read, LocalDate on) {
        return rules.stream().filter(rule -> rule.effect() == effect).anyMatch(rule -> rule.holdsFor(read, on));
    }
}
