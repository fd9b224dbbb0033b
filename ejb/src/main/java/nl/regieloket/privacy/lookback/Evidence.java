package nl.regieloket.privacy.lookback;

import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;

/**
 * What is handed over: what a helper saw and did, newest first. It names the case by its number and nobody by name; no BSN.
 *
 * @param ground on which, and whom it goes to
 */
public record Evidence(
        LookBackView view, DisclosureGround ground, String recipient, List<LookBackLine> seen, List<LookBackLine> done)
        implements PersonalData {
    public Evidence {
        seen = List.copyOf(seen);
        done = List.copyOf(done);
    }

    @Override
    public Set<About> tellsAbout() {
        return view.tellsAbout();
    }

    @Override
    public String toString() {
        return "Evidence[" + view.id() + "]";
    }
}
