package nl.regieloket.web.emergencies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import nl.regieloket.casefiles.emergencies.EmergencyReason;
import nl.regieloket.casefiles.emergencies.OpeningInEmergency;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Opens a case in an emergency. */
@Named("emergencyPage")
@RequestScoped
public class EmergencyPage {
    @Inject
    private CurrentActor current;

    @Inject
    private OpeningInEmergency opening;

    private @Nullable String number;
    private @Nullable EmergencyReason reason;
    private @Nullable String words;

    /** Shows the page to who may use it. */
    public void enter() {
        opening.requirePossible(current.get());
    }

    /** Opens it and goes there. */
    public String open() {
        CaseFileId id = opening.open(
                current.get(), Objects.requireNonNullElse(number, ""), reason, Objects.requireNonNullElse(words, ""));
        return "/dossier/overzicht?faces-redirect=true&id=" + id;
    }

    public List<EmergencyReason> getReasons() {
        return List.of(EmergencyReason.values());
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable EmergencyReason getReason() {
        return reason;
    }

    public void setReason(@Nullable EmergencyReason reason) {
        this.reason = reason;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
