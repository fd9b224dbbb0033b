package nl.regieloket.access.disclosure;

import java.util.List;
import java.util.Set;
import nl.regieloket.access.Permit;

/** What one feature holds of a resident. Each table of the data map with something of residents has one such feature. */
public interface HeldData {
    /** Its tables, in the order in which a reader wants them. */
    List<String> tables();

    /** Columns that it tells of in its own way, as {@code table.column}. */
    default Set<String> inItsOwnWay() {
        return Set.of();
    }

    /** What stands there of him, as the data map lets him have it. */
    List<HeldRow> of(Permit<?> by, DataSubject subject);
}
