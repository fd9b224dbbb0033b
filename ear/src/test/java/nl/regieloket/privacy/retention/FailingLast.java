package nl.regieloket.privacy.retention;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** A feature whose turn comes last, and which breaks off when it is told to. */
@Dependent
class FailingLast implements KeptForCases {
    static volatile boolean fails;

    @Override
    public int floor() {
        return -1;
    }

    @Override
    public List<Deletion> deletions() {
        return fails ? List.of(new Deletion("no_such_table", Per.CASE, "id = {case}")) : List.of();
    }
}
