package nl.regieloket.access.locks;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Locks, and the circles of which nothing is locked any more. */
@Dependent
class LocksOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 2;
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(
                new Deletion(
                        "access_circle_member",
                        Per.THINGS,
                        "circle_id in (select circle_id from access_lock where subject_id in ({ids})) and circle_id not in (select circle_id from access_lock where subject_id not in ({ids}))"),
                new Deletion("access_lock", Per.THINGS, "subject_id in ({ids})"));
    }
}
