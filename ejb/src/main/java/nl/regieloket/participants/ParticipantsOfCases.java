package nl.regieloket.participants;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Who took part in a case. */
@Dependent
class ParticipantsOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 5;
    }

    @Override
    public List<String> things() {
        return List.of("select id from participant where case_file_id = {case}");
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(Deletion.ofCase("participant"));
    }
}
