package nl.regieloket.claims.kept;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Claims of a case, with all that was told of them. */
@Dependent
class ClaimsOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 5;
    }

    @Override
    public List<String> things() {
        return List.of(
                "select id from claim where case_file_id = {case}",
                "select id from claim_import where case_file_id = {case}");
    }

    @Override
    public List<String> residents() {
        return List.of(
                "select d.resident_id from claim_debtor d join claim c on c.id = d.claim_id where c.case_file_id = {case}");
    }

    @Override
    public List<String> stillKept() {
        return List.of(
                "select d.resident_id from claim_debtor d join claim c on c.id = d.claim_id where d.resident_id in ({ids}) and c.case_file_id <> {case}",
                "select d.resident_id from claim_revision_debtor d join claim_revision r on r.id = d.revision_id join claim c on c.id = r.claim_id where d.resident_id in ({ids}) and c.case_file_id <> {case}");
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(
                new Deletion(
                        "claim_revision_debtor",
                        Per.CASE,
                        "revision_id in (select r.id from claim_revision r join claim c on c.id = r.claim_id where c.case_file_id = {case})"),
                Deletion.within("claim_revision", "claim_id", "claim"),
                Deletion.within("claim_debtor", "claim_id", "claim"),
                Deletion.ofCase("claim"),
                Deletion.ofCase("claim_import"));
    }
}
