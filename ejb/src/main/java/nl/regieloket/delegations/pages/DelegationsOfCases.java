package nl.regieloket.delegations.pages;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Whom residents let act or look along in a case, and the codes that opened pages. */
@Dependent
class DelegationsOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 5;
    }

    @Override
    public List<String> things() {
        return List.of(
                "select id from representation where case_file_id = {case}",
                "select id from portal_invitation where case_file_id = {case}");
    }

    @Override
    public List<String> residents() {
        return List.of("select resident_id from representation where case_file_id = {case}");
    }

    @Override
    public List<String> stillKept() {
        return List.of(
                "select resident_id from representation where resident_id in ({ids}) and case_file_id <> {case}");
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(Deletion.ofCase("portal_invitation"), Deletion.ofCase("representation"));
    }
}
