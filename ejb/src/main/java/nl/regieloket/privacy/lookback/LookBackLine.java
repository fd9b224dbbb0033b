package nl.regieloket.privacy.lookback;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.privacy.register.InBoth;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a helper saw or did.
 *
 * @param at by the real clock
 * @param what of what was seen the code of the processing activity, of what was done that of the right
 * @param words what the activity was called; null: of what was done, which has its code alone
 * @param allowed whether it was allowed; what was seen always was
 * @param resident who authorised him
 */
public record LookBackLine(
        UUID id, Instant at, String what, @Nullable InBoth words, boolean allowed, ResidentId resident)
        implements PersonalData {
    @Override
    public Set<About> tellsAbout() {
        return About.resident(resident);
    }
}
