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
import nl.regieloket.privacy.consulted.QuestionRow;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What residents ask about who looked at their data, and answering it. */
@Named("consultationQuestionsPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ConsultationQuestionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CurrentActor current;

    @Inject
    private AskingWhy asking;

    private boolean answered;

    private transient List<QuestionRow> rows = new ArrayList<>();
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
        var slice = asking.list(current.get(), next == null ? null : Cursor.parse(next), ROWS);
        rows.addAll(slice.rows());
        next = slice.next() == null ? null : slice.next().toString();
    }

    /** Sends the answer to the chosen question. */
    public void send() {
        UUID id = chosen;
        if (id == null) {
            throw new Problem.Missing("consultation.unknown");
        }
        asking.answer(current.get(), id, Objects.requireNonNullElse(words, ""));
        chosen = null;
        words = null;
        answered = true;
        open();
    }

    public List<QuestionRow> getWaiting() {
        return rows.stream().filter(row -> row.answer() == null).toList();
    }

    /** Whether an answer was just sent. */
    public boolean isAnswered() {
        return answered;
    }

    public List<QuestionRow> getRows() {
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
