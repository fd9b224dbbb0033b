package nl.regieloket.privacy.lookback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.delegations.RepresentationStatus;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A helper to look back at.
 *
 * @param helper what he or his organisation is called
 * @param scope code of what he was authorised for
 * @param judged null: nobody judged it yet
 * @param disclosures to whom it was handed over, newest first; at most a hundred
 * @param allowed what this reader may do
 */
public record LookBackView(
        RepresentationId id,
        String caseNumber,
        ResidentId resident,
        String helper,
        String scope,
        LocalDate from,
        LocalDate until,
        RepresentationStatus status,
        @Nullable Judged judged,
        List<Handed> disclosures,
        Set<LookBackAction> allowed)
        implements PersonalData {
    public LookBackView {
        disclosures = List.copyOf(disclosures);
        allowed = Set.copyOf(allowed);
    }

    /** Whether it was a data breach, and why. */
    public record Judged(boolean breach, String reasons, Instant at) {}

    /** That it was handed over. */
    public record Handed(String article, String recipient, Instant at, int lines) {}

    @Override
    public Set<About> tellsAbout() {
        return About.resident(resident);
    }

    @Override
    public String toString() {
        return "LookBackView[" + id + "]";
    }
}
