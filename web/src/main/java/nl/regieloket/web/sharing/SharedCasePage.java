package nl.regieloket.web.sharing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.notes.KeepingCareNotes;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.sharing.SharedCase;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** A case that one was let in to: the sections that were opened, and notes of one's own. */
@Named("sharedCasePage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class SharedCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ShownSharedCase shown;

    @Inject
    private KeepingNotes notes;

    @Inject
    private KeepingCareNotes careNotes;

    private @Nullable UUID id;
    private @Nullable String text;
    private @Nullable String careText;

    /**
     * Opens the case of this address.
     *
     * @throws Problem.Missing {@code case-file.unknown}
     */
    public void open() {
        getView();
    }

    public SharedCase getView() {
        return shown.one(caseFile());
    }

    /** What the municipality that directs is called. */
    public String getMunicipality() {
        return shown.municipality(caseFile());
    }

    /** The name of the casemanager; empty: nobody yet. */
    public String getCasemanager() {
        return shown.casemanager(caseFile());
    }

    /** Whether one of the entries opens this section: its name. */
    public boolean opens(String section) {
        return getView().opens(Section.valueOf(section));
    }

    /** Whether one may write in this section. */
    public boolean writes(String section) {
        Section wanted = Section.valueOf(section);
        return getView().entries().stream()
                .anyMatch(entry ->
                        entry.form() == ShareForm.WORK_ALONG && entry.sections().contains(wanted));
    }

    public List<ShownSharedCase.NoteLine> getNotes() {
        return shown.notes(caseFile());
    }

    public List<ShownSharedCase.NoteLine> getCareNotes() {
        return shown.careNotes(caseFile());
    }

    public ShownSharedCase.Claims getClaims() {
        return shown.claims(caseFile());
    }

    public void write() {
        notes.write(current.get(), caseFile(), text == null ? "" : text);
        text = null;
        shown.forget();
    }

    public void writeOnCare() {
        careNotes.write(current.get(), caseFile(), careText == null ? "" : careText);
        careText = null;
        shown.forget();
    }

    private CaseFileId caseFile() {
        if (id == null) {
            throw new Problem.Missing("case-file.unknown");
        }
        return new CaseFileId(id);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getCareText() {
        return careText;
    }

    public void setCareText(@Nullable String careText) {
        this.careText = careText;
    }
}
