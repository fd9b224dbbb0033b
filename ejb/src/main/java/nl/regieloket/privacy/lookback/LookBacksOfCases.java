package nl.regieloket.privacy.lookback;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.KeptForCases;

/** What was judged of helpers, and to whom it was handed. */
@Dependent
class LookBacksOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 8;
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(Deletion.ofCase("helper_judgement"), Deletion.ofCase("disclosure"));
    }
}
