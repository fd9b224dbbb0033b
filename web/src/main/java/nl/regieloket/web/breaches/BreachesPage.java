package nl.regieloket.web.breaches;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.privacy.breaches.BreachRow;
import nl.regieloket.privacy.breaches.HandlingBreaches;
import nl.regieloket.web.shell.Download;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.texts.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The record of breaches of one's organisation. */
@Named("breachesPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class BreachesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CurrentActor current;

    @Inject
    private HandlingBreaches handling;

    @Inject
    private BusinessClock clock;

    @Inject
    private Language language;

    private transient List<BreachRow> rows = new ArrayList<>();
    private @Nullable String next;
    private boolean closed;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    /** Reads the list from its start. */
    public void open() {
        rows = new ArrayList<>();
        next = null;
        if (until == null) {
            until = clock.today();
            from = until.withDayOfYear(1);
        }
        more();
    }

    public void more() {
        var slice = handling.list(current.get(), closed, next == null ? null : Cursor.parse(next), ROWS);
        rows.addAll(slice.rows());
        next = slice.next() == null ? null : slice.next().toString();
    }

    /** Shows the open ones, or the closed ones. */
    public void turn() {
        closed = !closed;
        open();
    }

    /** The overview of AVG 33 lid 5 of a period. */
    public void export() throws IOException {
        LocalDate first = from;
        LocalDate last = until;
        if (first == null || last == null) {
            throw new Problem.Invalid(first == null ? "from" : "until", "required");
        }
        Download.send(
                FacesContext.getCurrentInstance(),
                "datalekken.csv",
                "text/csv;charset=UTF-8",
                BreachTable.of(handling.overview(current.get(), first, last), language.getLocale())
                        .getBytes(StandardCharsets.UTF_8));
    }

    public List<BreachRow> getRows() {
        return rows;
    }

    public @Nullable String getNext() {
        return next;
    }

    public boolean isClosed() {
        return closed;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
