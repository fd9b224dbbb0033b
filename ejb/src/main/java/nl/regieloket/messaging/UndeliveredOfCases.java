package nl.regieloket.messaging;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Mail that was given up. */
@Dependent
class UndeliveredOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 9;
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(Deletion.within("undelivered_mail", "message_id", "outbox_message"));
    }
}
