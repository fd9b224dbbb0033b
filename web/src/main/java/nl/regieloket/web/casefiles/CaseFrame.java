package nl.regieloket.web.casefiles;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.regieloket.casefiles.CaseAction;
import nl.regieloket.casefiles.CaseFileView;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * The frame around every page of one case: the band and its tabs. A page of another feature takes the case from here:
 * {@code ?id=} or {@code ?nummer=} leads to it, and {@link #caseFileId()} names it to the boundaries.
 */
@Named("caseFrame")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class CaseFrame implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingCases cases;

    @Inject
    private ShownCase shown;

    private @Nullable UUID id;
    private @Nullable String number;
    private long version;

    /**
     * Opens the case of this address.
     *
     * @throws Problem.Missing {@code case-file.unknown}
     */
    public void open() {
        if (id == null && number != null) {
            id = cases.numbered(current.get(), number.strip().toUpperCase(Locale.ROOT))
                    .value();
        }
        refresh();
    }

    /**
     * The case that is shown.
     *
     * @throws Problem.Missing {@code case-file.unknown} when the address names none
     */
    public CaseFileId caseFileId() {
        if (id == null) {
            throw new Problem.Missing("case-file.unknown");
        }
        return new CaseFileId(id);
    }

    /** Whether the actor may do this with the case now: the name of a {@link CaseAction}. */
    public boolean may(String action) {
        return getView().allows(CaseAction.valueOf(action));
    }

    /** Whether this page of the case is open to the actor: the last part of its address. */
    public boolean shows(String page) {
        return shown.pages(caseFileId()).contains(page);
    }

    /** Whether only a circle of people may know of the case. */
    public boolean isLocked() {
        return getView().locked();
    }

    /** Reads the case anew, after an act that changed it. */
    public void refresh() {
        version = shown.read(caseFileId()).version();
    }

    /** The version of the case that this window shows: what somebody else changes meanwhile is not overwritten. */
    public long version() {
        return version;
    }

    public CaseFileView getView() {
        return shown.view(caseFileId());
    }

    public String getHousehold() {
        return shown.household(caseFileId());
    }

    /** The name of the casemanager; empty: nobody yet. */
    public String getCasemanager() {
        return shown.casemanager(caseFileId());
    }

    public boolean isMine() {
        return current.get().person().equals(getView().reference().casemanager());
    }

    /** The last day for the first interview while it was not held; null: no term of the case as such. */
    public @Nullable LocalDate getTerm() {
        CaseFileView view = getView();
        return view.interviewedOn() == null && view.closedAt() == null ? view.interviewBy() : null;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}
