package nl.regieloket.privacy.consulted;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.KeptForCases;

/** What residents asked about who looked. */
@Dependent
class QuestionsOfNobody implements KeptForCases {
    @Override
    public int floor() {
        return 8;
    }

    @Override
    public List<String> thingsOfResidents() {
        return List.of("select id from consultation_question where resident_id in ({ids})");
    }

    @Override
    public List<String> waitsFor() {
        return List.of(
                "select id from consultation_question where answered_at is null and resident_id in (select resident_id from household_member where household_id = {household})");
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(Deletion.ofResidents("consultation_question"));
    }
}
