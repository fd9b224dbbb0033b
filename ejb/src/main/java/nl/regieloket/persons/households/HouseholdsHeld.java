package nl.regieloket.persons.households;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Permit;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.disclosure.HeldData;
import nl.regieloket.access.disclosure.HeldRow;
import nl.regieloket.access.disclosure.HeldTables;

/** Where a resident belongs, with what was put right in it. */
@Dependent
class HouseholdsHeld implements HeldData {
    @Inject
    private HeldTables held;

    @Override
    public List<String> tables() {
        return List.of("household_member", "household_member_revision");
    }

    @Override
    public List<HeldRow> of(Permit<?> by, DataSubject subject) {
        return held.of(by, tables(), subject);
    }
}
