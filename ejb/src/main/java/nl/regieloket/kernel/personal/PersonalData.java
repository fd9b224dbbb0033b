package nl.regieloket.kernel.personal;

import java.util.Set;

/**
 * What a boundary returns and tells something about residents. Reading it leaves a line in the processing log for each
 * of them; an architecture test asks of every record that a boundary returns whether it is one.
 */
public interface PersonalData {
    /** Whom it tells about; empty: nobody, such as a task about no case. */
    Set<About> tellsAbout();
}
