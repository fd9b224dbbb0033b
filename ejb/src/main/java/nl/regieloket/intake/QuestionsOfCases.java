package nl.regieloket.intake;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Questions from which a case was opened, and all questions of people who go with it. */
@Dependent
class QuestionsOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 5;
    }

    @Override
    public List<String> things() {
        return List.of("select id from contact where case_file_id = {case}");
    }

    @Override
    public List<String> residents() {
        return List.of("select resident_id from contact where case_file_id = {case}");
    }

    @Override
    public List<String> stillKept() {
        return List.of(
                "select resident_id from contact where resident_id in ({ids}) and (case_file_id is null or case_file_id <> {case})");
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(
                Deletion.within("contact_revision", "contact_id", "contact"),
                new Deletion("contact_revision", Per.RESIDENTS, "resident_id in ({ids})"),
                Deletion.ofCase("contact"));
    }
}
