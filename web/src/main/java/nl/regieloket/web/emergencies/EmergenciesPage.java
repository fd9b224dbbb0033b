package nl.regieloket.web.emergencies;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.casefiles.emergencies.EmergencyId;
import nl.regieloket.casefiles.emergencies.EmergencyRow;
import nl.regieloket.casefiles.emergencies.OpeningInEmergency;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Who opened which case in an emergency, and the judgement of the privacy officer. */
@Named("emergenciesPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class EmergenciesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CurrentActor current;

    @Inject
    private OpeningInEmergency opening;

    private transient List<EmergencyRow> rows = new ArrayList<>();
    private @Nullable String next;
    private @Nullable UUID chosen;
    private @Nullable Boolean justified;
    private @Nullable String words;
    private boolean judged;

    /** Reads the list from its start. */
    public void open() {
        rows = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        var slice = opening.list(current.get(), next == null ? null : Cursor.parse(next), ROWS);
        rows.addAll(slice.rows());
        next = slice.next() == null ? null : slice.next().toString();
    }

    /** Judges the chosen one. */
    public void judge() {
        UUID id = chosen;
        if (id == null) {
            throw new Problem.Invalid("chosen", "required");
        }
        opening.review(current.get(), new EmergencyId(id), justified, Objects.requireNonNullElse(words, ""));
        chosen = null;
        justified = null;
        words = null;
        judged = true;
        open();
    }

    public List<EmergencyRow> getWaiting() {
        return rows.stream().filter(row -> row.review() == null).toList();
    }

    /** Whether one was just judged. */
    public boolean isJudged() {
        return judged;
    }

    public List<EmergencyRow> getRows() {
        return rows;
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

    public @Nullable Boolean getJustified() {
        return justified;
    }

    public void setJustified(@Nullable Boolean justified) {
        this.justified = justified;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
