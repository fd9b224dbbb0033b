package nl.regieloket.casefiles.subcases;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** The case itself: its timeline, who directed it, who opened it in an emergency, and its sub-cases. */
@Dependent
class CasesThemselves implements KeptForCases {
    @Override
    public int floor() {
        return 4;
    }

    @Override
    public List<String> things() {
        return List.of("select id from emergency_access where case_file_id = {case}");
    }

    @Override
    public List<String> residents() {
        return List.of("select m.resident_id from household_member m where m.household_id = {household}");
    }

    @Override
    public List<String> stillKept() {
        return List.of(
                "select m.resident_id from household_member m join case_file c on c.household_id = m.household_id where m.resident_id in ({ids}) and c.id <> {case}");
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(
                Deletion.ofCase("emergency_access"),
                Deletion.ofCase("timeline_entry"),
                new Deletion("direction", Per.CASE, "case_file_id = {case} order by started_at desc"),
                Deletion.ofCase("sub_case"),
                Deletion.ofCase("case_file_ground"),
                new Deletion("case_file", Per.CASE, "id = {case}"));
    }
}
