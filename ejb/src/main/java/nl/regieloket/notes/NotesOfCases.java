package nl.regieloket.notes;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Notes, with what they said before. */
@Dependent
class NotesOfCases implements KeptForCases {
    @Override
    public int floor() {
        return 5;
    }

    @Override
    public List<String> things() {
        return List.of("select id from note where case_file_id = {case}");
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(Deletion.within("note_revision", "note_id", "note"), Deletion.ofCase("note"));
    }
}
