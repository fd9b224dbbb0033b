package nl.regieloket.notes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Permit;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.disclosure.HeldData;
import nl.regieloket.access.disclosure.HeldRow;
import nl.regieloket.access.disclosure.HeldTables;

/** What was noted in the cases of a resident. */
@Dependent
class NotesHeld implements HeldData {
    @Inject
    private HeldTables held;

    @Override
    public List<String> tables() {
        return List.of("note", "note_revision");
    }

    @Override
    public List<HeldRow> of(Permit<?> by, DataSubject subject) {
        return held.of(by, tables(), subject);
    }
}
