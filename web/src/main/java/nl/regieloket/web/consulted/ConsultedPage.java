package nl.regieloket.web.consulted;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.privacy.consulted.AskingWhy;
import nl.regieloket.privacy.consulted.Consultations;
import nl.regieloket.privacy.consulted.Consulted;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Who looked at one's own data, and asking why. */
@Named("consultedPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ConsultedPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CurrentActor current;

    @Inject
    private Consultations consultations;

    @Inject
    private AskingWhy asking;

    private transient List<Consulted> rows = new ArrayList<>();
    private @Nullable String next;
    private @Nullable UUID chosen;
    private @Nullable String words;

    /** Reads the list from its start. */
    public void open() {
        rows = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        var slice = consultations.own(current.get(), next == null ? null : Cursor.parse(next), ROWS);
        rows.addAll(slice.rows());
        next = slice.next() == null ? null : slice.next().toString();
    }

    /** Sends the question about the chosen line. */
    public void ask() {
        UUID line = chosen;
        if (line == null) {
            throw new Problem.Missing("consultation.unknown");
        }
        asking.ask(current.get(), line, Objects.requireNonNullElse(words, ""));
        chosen = null;
        words = null;
        open();
    }

    /** What somebody else read and was not asked about yet. */
    public List<Consulted> getAskable() {
        return rows.stream()
                .filter(row -> !row.oneself() && row.question() == null)
                .toList();
    }

    public List<Consulted> getRows() {
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

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
