package nl.regieloket.proposals.requests;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Joint proposals, what was asked of whom, and what they answered. */
@Dependent
class ProposalsOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 6;
    }

    @Override
    public List<String> things() {
        return List.of(
                "select id from commitment where case_file_id = {case}",
                "select id from joint_proposal where case_file_id = {case}");
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(
                Deletion.within("commitment_claim", "commitment_id", "commitment"),
                Deletion.within("commitment_confirmation", "commitment_id", "commitment"),
                Deletion.within("commitment_question", "commitment_id", "commitment"),
                Deletion.within("commitment_transition", "commitment_id", "commitment"),
                Deletion.within("holder_change", "commitment_id", "commitment"),
                new Deletion(
                        "proposal_draft_claim",
                        Per.CASE,
                        "part_id in (select p.id from proposal_draft_part p join joint_proposal j on j.id = p.proposal_id where j.case_file_id = {case})"),
                Deletion.within("proposal_draft_part", "proposal_id", "joint_proposal"),
                new Deletion("commitment", Per.CASE, "case_file_id = {case} order by requested_on desc, id desc"),
                Deletion.ofCase("joint_proposal"));
    }
}
