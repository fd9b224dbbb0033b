package nl.regieloket.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Permit;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.disclosure.HeldData;
import nl.regieloket.access.disclosure.HeldRow;
import nl.regieloket.access.disclosure.HeldTables;

/** What a resident asked at the desk. */
@Dependent
class ContactsHeld implements HeldData {
    @Inject
    private HeldTables held;

    @Override
    public List<String> tables() {
        return List.of("contact", "contact_revision");
    }

    @Override
    public List<HeldRow> of(Permit<?> by, DataSubject subject) {
        return held.of(by, tables(), subject);
    }
}
