package nl.regieloket.claims.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.NewClaim;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.csv.DutchValues;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** Makes a claim of one line, or says of every cell what is wrong with it. */
final class RowReader {
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "1", "true");
    private static final Set<String> NO = Set.of("nee", "n", "no", "0", "false");

    private final Set<ResidentId> debtors;
    private final Function<String, PartyFound> parties;
    private final ClaimWords words;

    RowReader(Set<ResidentId> debtors, Function<String, PartyFound> parties, ClaimWords words) {
        this.debtors = debtors;
        this.parties = parties;
        this.words = words;
    }

    /**
     * What the register knows under a text.
     *
     * @param problem code of why it is no one party; null: it is
     */
    record PartyFound(
            @Nullable OrganisationId party, @Nullable String problem) {}

    /** The claim; empty when faults were added to the list. */
    Optional<NewClaim> read(ClaimSheet.Row row, List<ImportFault> faults) {
        if (row.isLonger()) {
            faults.add(new ImportFault(row.line(), "", "import.line-too-long"));
            return Optional.empty();
        }
        int before = faults.size();
        Cells cells = new Cells(row, faults);
        OrganisationId creditor = cells.party(ClaimColumn.CREDITOR);
        OrganisationId agent = cells.party(ClaimColumn.COLLECTING_AGENT);
        String reference = cells.text(ClaimColumn.REFERENCE);
        ClaimKind kind = cells.word(ClaimColumn.KIND, words::kind);
        Euro current = cells.read(ClaimColumn.CURRENT_AMOUNT, DutchValues::amount, "amount.invalid");
        Euro costs = cells.read(ClaimColumn.COSTS, DutchValues::amount, "amount.invalid");
        Euro original = cells.read(ClaimColumn.ORIGINAL_AMOUNT, DutchValues::amount, "amount.invalid");
        LocalDate since = cells.read(ClaimColumn.SINCE, DutchValues::date, "date.invalid");
        LocalDate due = cells.read(ClaimColumn.DUE, DutchValues::date, "date.invalid");
        Boolean preferential = cells.read(ClaimColumn.PREFERENTIAL, RowReader::yesOrNo, "import.yes-or-no");
        ClaimState state = cells.word(ClaimColumn.STATE, words::state);
        if (state != null && state.isForCreditorAlone()) {
            cells.fault(ClaimColumn.STATE, "claim.given-up-by-creditor-alone");
        }
        if (faults.size() > before || creditor == null || reference == null || kind == null || current == null) {
            return Optional.empty();
        }
        Euro ofWhichCosts = costs == null ? Euro.ZERO : costs;
        try {
            return Optional.of(new NewClaim(
                    debtors,
                    creditor,
                    agent,
                    reference,
                    kind,
                    original == null ? current.minus(ofWhichCosts) : original,
                    current,
                    ofWhichCosts,
                    preferential != null && preferential,
                    since,
                    due,
                    state == null ? ClaimState.OPEN : state));
        } catch (Problem.Invalid wrong) { // of the record, not of a boundary
            wrong.violations().forEach(each -> faults.add(new ImportFault(row.line(), heading(each), each.code())));
            return Optional.empty();
        }
    }

    private static String heading(Problem.Violation violation) {
        return switch (violation.field()) {
            case "reference" -> ClaimColumn.REFERENCE.heading();
            case "originalAmount" -> ClaimColumn.ORIGINAL_AMOUNT.heading();
            case "currentAmount" -> ClaimColumn.CURRENT_AMOUNT.heading();
            case "costs" -> ClaimColumn.COSTS.heading();
            case "due" -> ClaimColumn.DUE.heading();
            default -> "";
        };
    }

    private static Optional<Boolean> yesOrNo(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** The cells of one line, with the faults found in them. */
    private final class Cells {
        private final ClaimSheet.Row row;
        private final List<ImportFault> faults;

        Cells(ClaimSheet.Row row, List<ImportFault> faults) {
            this.row = row;
            this.faults = faults;
        }

        void fault(ClaimColumn column, String code) {
            faults.add(new ImportFault(row.line(), column.heading(), code));
        }

        @Nullable
        String text(ClaimColumn column) {
            return read(column, Optional::of, "required");
        }

        <T> @Nullable T word(ClaimColumn column, Function<String, Optional<T>> read) {
            return read(column, read, "import.word-unknown");
        }

        <T> @Nullable T read(ClaimColumn column, Function<String, Optional<T>> read, String code) {
            Optional<String> cell = row.find(column);
            if (cell.isEmpty()) {
                if (column.isRequired()) {
                    fault(column, "required");
                }
                return null;
            }
            Optional<T> value = read.apply(cell.get());
            if (value.isEmpty()) {
                fault(column, code);
            }
            return value.orElse(null);
        }

        @Nullable
        OrganisationId party(ClaimColumn column) {
            String cell = text(column);
            if (cell == null) {
                return null;
            }
            PartyFound found = parties.apply(cell);
            if (found.problem() != null) {
                fault(column, found.problem());
            }
            return found.party();
        }
    }
}
