package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import nl.regieloket.casefiles.emergencies.OpeningInEmergency;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Tells whoever is in a case by an emergency access until when, and lets him give it back. */
@Named("emergencyBand")
@RequestScoped
public class EmergencyBand {
    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private OpeningInEmergency opening;

    private boolean asked;
    private @Nullable Instant until;

    /** On the business clock; null: he is here as who he is. */
    public @Nullable Instant getUntil() {
        if (!asked) {
            asked = true;
            until = opening.until(current.get(), frame.caseFileId()).orElse(null);
        }
        return until;
    }

    public String handBack() {
        opening.handBack(current.get(), frame.caseFileId());
        return "/mijn-werk?faces-redirect=true";
    }
}
