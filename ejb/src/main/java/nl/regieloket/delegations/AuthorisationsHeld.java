package nl.regieloket.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Permit;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.disclosure.HeldData;
import nl.regieloket.access.disclosure.HeldRow;
import nl.regieloket.access.disclosure.HeldTables;

/** Whom a resident let act for him, and who may open his page. */
@Dependent
class AuthorisationsHeld implements HeldData {
    @Inject
    private HeldTables held;

    @Override
    public List<String> tables() {
        return List.of("representation", "portal_invitation");
    }

    @Override
    public List<HeldRow> of(Permit<?> by, DataSubject subject) {
        return held.of(by, tables(), subject);
    }
}
