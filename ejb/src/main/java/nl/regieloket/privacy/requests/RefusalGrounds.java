package nl.regieloket.privacy.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.privacy.requests.facts.RefusalGround;
import nl.regieloket.privacy.requests.facts.RequestKind;

/** {@code config/data/request-refusals.csv}: on which grounds of the law a request is refused, wholly or in part. */
final class RefusalGrounds {
    private final List<ReferenceTable.Row> rows;

    RefusalGrounds(List<ReferenceTable.Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static RefusalGrounds packaged() {
        return new RefusalGrounds(ReferenceTable.packaged("request-refusals.csv"));
    }

    /** Those that hold for such a request on a day. */
    List<RefusalGround> of(RequestKind kind, LocalDate on) {
        return rows.stream()
                .filter(row -> List.of(row.text("kinds").split(" ", -1)).contains(kind.name()))
                .filter(row -> row.findDate("valid_from")
                        .filter(from -> !from.isAfter(on))
                        .isPresent())
                .filter(row -> row.findDate("valid_until")
                        .filter(until -> until.isBefore(on))
                        .isEmpty())
                .map(RefusalGrounds::ground)
                .toList();
    }

    /** By its code, whenever it held; for a letter about what was decided. */
    Optional<RefusalGround> named(String code) {
        return rows.stream()
                .filter(row -> row.text("code").equals(code))
                .map(RefusalGrounds::ground)
                .findFirst();
    }

    private static RefusalGround ground(ReferenceTable.Row row) {
        return new RefusalGround(row.text("code"), row.text("article"), row.text("ground_nl"), row.text("ground_en"));
    }
}
