package nl.regieloket.persons;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.regieloket.kernel.destruction.Deletion;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.destruction.KeptForCases;

/** Residents of whom nothing else is kept. */
@Dependent
class ResidentsThemselves implements KeptForCases {
    @Override
    public int floor() {
        return 3;
    }

    @Override
    public List<Deletion> deletions() {
        return List.of(
                Deletion.ofResidents("resident_correction"), new Deletion("resident", Per.RESIDENTS, "id in ({ids})"));
    }
}
