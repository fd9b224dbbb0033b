package nl.regieloket.web.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.privacy.retention.DestructionCertificate;
import nl.regieloket.privacy.retention.DestructionListRow;
import nl.regieloket.privacy.retention.DestructionRow;
import nl.regieloket.privacy.retention.EndingRetention;
import nl.regieloket.privacy.retention.Exemption;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What need not be kept any more, the lists of it, and their certificates. */
@Named("retentionPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class RetentionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CurrentActor current;

    @Inject
    private EndingRetention ending;

    private transient List<DestructionRow> due = new ArrayList<>();
    private transient List<DestructionListRow> lists = new ArrayList<>();
    private transient @Nullable DestructionCertificate shown;
    private @Nullable String next;
    private @Nullable UUID chosen;
    private @Nullable Exemption reason;

    /** Reads all from the start. */
    public void open() {
        due = new ArrayList<>();
        next = null;
        more();
        lists = new ArrayList<>(ending.lists(current.get(), null, ROWS).rows());
    }

    /** More of what is due. */
    public void more() {
        var slice = ending.due(current.get(), next == null ? null : Cursor.parse(next), ROWS);
        due.addAll(slice.rows());
        next = slice.next() == null ? null : slice.next().toString();
    }

    /** Leaves the chosen case out of lists. */
    public void exempt() {
        UUID caseFile = chosen;
        if (caseFile == null) {
            throw new Problem.Missing("destruction.unknown");
        }
        ending.exempt(current.get(), new CaseFileId(caseFile), reason);
        chosen = null;
        open();
    }

    /** Takes one in again. */
    public void include(UUID caseFile) {
        ending.exempt(current.get(), new CaseFileId(caseFile), null);
        open();
    }

    public void propose() {
        ending.propose(current.get());
        open();
    }

    /** Approves the list that is shown. */
    public void approve() {
        DestructionCertificate seen = shown;
        if (seen == null) {
            throw new Problem.Missing("destruction.unknown");
        }
        UUID list = seen.list().id();
        ending.approve(current.get(), list);
        open();
        show(list);
    }

    /** Shows what stands on a list, or what went by it. */
    public void show(UUID list) {
        shown = ending.list(current.get(), list);
    }

    public List<DestructionRow> getDue() {
        return due;
    }

    public List<DestructionRow> getProposable() {
        return due.stream().filter(row -> row.exemption() == null).toList();
    }

    public List<DestructionListRow> getLists() {
        return lists;
    }

    public @Nullable DestructionCertificate getShown() {
        return shown;
    }

    public Exemption[] getReasons() {
        return Exemption.values();
    }

    public @Nullable String getNext() {
        return next;
    }

    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID chosen) {
        this.chosen = chosen;
    }

    public @Nullable Exemption getReason() {
        return reason;
    }

    public void setReason(@Nullable Exemption reason) {
        this.reason = reason;
    }
}
