package nl.regieloket.access.grants;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Who was let in to what. */
@Dependent
class GrantsOnCases implements KeptForCases {
    @Override
    public int floor() {
        return 2;
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(
                new Deletion("access_grant", Per.THINGS, "subject_id in ({ids})"),
                Deletion.ofResidents("access_grant"));
    }
}
