package nl.regieloket.claims.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.csv.CsvText;
import nl.regieloket.kernel.csv.DutchValues;

/** Writes claims in the form in which they can be imported, for a Dutch spreadsheet. */
final class ClaimTable {
    private ClaimTable() {}

    /** The heading and one example. */
    static String template() {
        return write(List.of(
                Arrays.stream(ClaimColumn.values()).map(ClaimColumn::example).toList()));
    }

    static String of(List<ClaimView> claims) {
        return write(claims.stream().map(ClaimTable::cells).toList());
    }

    private static List<String> cells(ClaimView claim) {
        ClaimView.Party agent = claim.collectingAgent();
        var since = claim.since();
        var due = claim.due();
        return List.of(
                claim.creditor().name(),
                agent == null ? "" : agent.name(),
                claim.reference(),
                ClaimWords.dutch(claim.kind()),
                DutchValues.write(claim.originalAmount()),
                DutchValues.write(claim.currentAmount()),
                DutchValues.write(claim.costs()),
                since == null ? "" : DutchValues.write(since),
                due == null ? "" : DutchValues.write(due),
                claim.preferential() ? "ja" : "nee",
                ClaimWords.dutch(claim.state()));
    }

    private static String write(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(ClaimColumn.headings()));
        all.addAll(rows);
        return CsvText.write(all);
    }
}
