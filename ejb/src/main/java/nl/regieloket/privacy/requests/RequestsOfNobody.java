package nl.regieloket.privacy.requests;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** What residents asked about their data; who waits for an answer is kept until he has it. */
@Dependent
class RequestsOfNobody implements KeptForCases {
    private static final String OF_THEM = "request_id in (select id from subject_request where resident_id in ({ids}))";

    @Override
    public int floor() {
        return 8;
    }

    @Override
    public List<String> thingsOfResidents() {
        return List.of("select id from subject_request where resident_id in ({ids})");
    }

    /** An open request, a term to object, a correction that is not made yet, or a restriction in force (AVG 18 lid 1 c). */
    @Override
    public List<String> waitsFor() {
        return List.of(
                "select id from subject_request where resident_id in (select resident_id from household_member where household_id = {household})"
                        + " and (decided_on is null or object_by >= current_date"
                        + " or (kind = 'RECTIFICATION' and outcome <> 'REFUSED' and carried_out_on is null)"
                        + " or (kind = 'RESTRICTION' and outcome <> 'REFUSED' and lifted_on is null))");
    }

    @Override
    public List<String> stillKept() {
        return List.of("select resident_id from subject_request where resident_id in ({ids}) and decided_on is null");
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(
                new Deletion("told_recipient", Per.RESIDENTS, OF_THEM),
                new Deletion("subject_file", Per.RESIDENTS, OF_THEM),
                Deletion.ofResidents("subject_request"));
    }
}
