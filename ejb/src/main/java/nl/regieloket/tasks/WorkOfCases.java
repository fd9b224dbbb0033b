package nl.regieloket.tasks;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Work items, done or not. */
@Dependent
class WorkOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 3;
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(
                Deletion.ofCase("task"),
                new Deletion("task", Per.THINGS, "subject_id in ({ids})"),
                new Deletion("task", Per.THINGS, "within_id in ({ids})"));
    }
}
