package nl.regieloket.notes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.access.Permit;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.disclosure.HeldData;
import nl.regieloket.access.disclosure.HeldRow;
import nl.regieloket.access.disclosure.HeldTables;

/** What was noted in the cases of a resident. Who gives care tells of that himself: nobody else reads it to tell it (CM-07). */
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
        List<HeldRow> rows = new ArrayList<>(held.of(by, "note", subject, "t.compartment <> 'CARE'"));
        rows.addAll(held.of(
                by,
                "note_revision",
                subject,
                "not exists (select 1 from note n where n.id = t.note_id and n.compartment = 'CARE')"));
        return rows;
    }
}
