package nl.regieloket.kernel.personal;

import java.util.Set;

/**
 * Tells about those whom the caller asked about: by the key under which it stands in a map, or else by the ids among the
 * parameters of the call.
 */
public interface OfWhatWasAsked extends PersonalData {
    @Override
    default Set<About> tellsAbout() {
        return Set.of();
    }
}
