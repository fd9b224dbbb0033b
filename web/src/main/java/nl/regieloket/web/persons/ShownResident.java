package nl.regieloket.web.persons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.CorrectionRow;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.ResidentView;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The resident whom this request shows, read once however often the page names him, and asked for in each request. */
@RequestScoped
public class ShownResident {
    @Inject
    CurrentActor current;

    @Inject
    FindingResidents finding;

    private @Nullable ResidentView view;
    private @Nullable List<CorrectionRow> corrections;
    private @Nullable String bsn;

    public ResidentView view(ResidentId id) {
        ResidentView known = view;
        if (known == null) {
            known = finding.resident(current.get(), id);
            view = known;
        }
        return known;
    }

    /** What was corrected, first one first. */
    public List<CorrectionRow> corrections(ResidentId id) {
        List<CorrectionRow> known = corrections;
        if (known == null) {
            known = finding.corrections(current.get(), id);
            corrections = known;
        }
        return known;
    }

    /** Reads the whole number, for the answer to this request and no later one. */
    public void readBsn(ResidentId id) {
        Bsn read = finding.bsn(current.get(), id).whole();
        bsn = read == null ? "" : read.digits();
    }

    /** The whole number; null: not asked for in this request. */
    public @Nullable String bsn() {
        return bsn;
    }

    /** After an act: what was read is no longer so. */
    public void forget() {
        view = null;
        corrections = null;
        bsn = null;
    }
}
