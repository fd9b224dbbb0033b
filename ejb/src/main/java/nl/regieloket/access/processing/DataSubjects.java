package nl.regieloket.access.processing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.personal.About;

/** Where a feature tells whom its things are about; asked after the answer left, so that no request waits for it. */
public interface DataSubjects {
    /** What it knows the residents of. */
    About.Kind kind();

    /**
     * Whom these are about, one step nearer to the residents; those about nobody are left out.
     *
     * @param on the business day of the read
     */
    Map<UUID, Set<About>> of(Collection<UUID> ids, LocalDate on);
}
