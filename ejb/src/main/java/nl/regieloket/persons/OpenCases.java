package nl.regieloket.persons;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.id.ResidentId;

/** In which cases a resident is helped: known to the feature that keeps them. */
public interface OpenCases {
    /** Those that are not closed, of a household to which he belongs on that day, as what a right is asked about. */
    List<Subject> of(ResidentId resident, LocalDate on);
}
