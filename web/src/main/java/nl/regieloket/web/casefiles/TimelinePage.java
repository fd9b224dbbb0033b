package nl.regieloket.web.casefiles;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What happened in a case, newest first. */
@Named("timelinePage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class TimelinePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private ReadingCases cases;

    @Inject
    private TimelineTexts texts;

    private transient List<TimelineTexts.Line> lines = new ArrayList<>();
    private @Nullable String next;

    /** Reads the timeline from its newest line. */
    public void open() {
        lines = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        Cursor after = next == null ? null : Cursor.parse(next);
        var slice = cases.timeline(current.get(), frame.caseFileId(), after);
        lines.addAll(texts.of(
                slice.rows(), FacesContext.getCurrentInstance().getViewRoot().getLocale()));
        next = slice.next() == null ? null : slice.next().toString();
    }

    public List<TimelineTexts.Line> getLines() {
        return lines;
    }

    public @Nullable String getNext() {
        return next;
    }
}
