package nl.regieloket.proposals.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Permit;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.disclosure.HeldData;
import nl.regieloket.access.disclosure.HeldRow;
import nl.regieloket.access.disclosure.HeldTables;

/** What was asked of organisations for a resident, and what they answered. */
@Dependent
class CommitmentsHeld implements HeldData {
    @Inject
    private HeldTables held;

    @Override
    public List<String> tables() {
        return List.of(
                "joint_proposal",
                "proposal_draft_part",
                "commitment",
                "commitment_transition",
                "commitment_question",
                "commitment_confirmation");
    }

    @Override
    public List<HeldRow> of(Permit<?> by, DataSubject subject) {
        return held.of(by, tables(), subject);
    }
}
