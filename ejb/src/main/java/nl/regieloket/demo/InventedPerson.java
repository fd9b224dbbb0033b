package nl.regieloket.demo;

import java.time.LocalDate;
import nl.regieloket.kernel.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does not exist.
 *
 * @param prefix tussenvoegsel; null: none
 * @param bsn in the range 9999xxxxx, which is never given out; null: has none
 */
record InventedPerson(
        String given,
        @Nullable String prefix,
        String family,
        LocalDate born,
        @Nullable Bsn bsn) {}
