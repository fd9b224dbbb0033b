package nl.regieloket.kernel.keys;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature keeps under the keys of fields and look-ups, so that it comes under newer ones. Found by CDI. */
public interface UnderKeys {
    /** A name of its own, by which the walk over it is remembered. */
    String name();

    /**
     * Looks at some rows in the order of their ids, and seals anew those that lie under an older key. A row that somebody
     * changes meanwhile is left as he made it.
     *
     * @param after the last row of the batch before; null: from the first
     * @param most how many rows to look at
     * @return the last one that was looked at; null: there is none behind it
     */
    @Nullable
    UUID sealAnew(@Nullable UUID after, int most);
}
