package nl.regieloket.sharing.kept;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Offers to come into a case. */
@Dependent
class SharesOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 5;
    }

    @Override
    public List<String> things() {
        return List.of("select id from share_offer where case_file_id = {case}");
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(Deletion.ofCase("share_offer"));
    }
}
