package nl.regieloket.outbox;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.KeptForCases;

/** What was told to the outside. */
@Dependent
class MailOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 3;
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(Deletion.ofCase("outbox_message"));
    }
}
