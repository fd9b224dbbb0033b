package nl.regieloket.web.tasks;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.web.shell.Viewer;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What waits for the one who looks, soonest first, and what waits for others in his cases. */
@Named("myWorkPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class MyWorkPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final int ROWS_OF_OTHERS = 10;
    private static final int DAYS_OF_A_WEEK = 7;

    @Inject
    private CurrentActor current;

    @Inject
    private Viewer viewer;

    @Inject
    private WorkList workList;

    @Inject
    private TaskLines taskLines;

    private transient List<TaskLine> mine = new ArrayList<>();
    private transient List<TaskLine> ofOthers = new ArrayList<>();
    private @Nullable String nextMine;
    private @Nullable String nextOfOthers;

    /** Reads both lists from the start; leads on who has no work, but a page of his own. */
    public @Nullable String open() {
        if (viewer.isReadingAlone()) {
            return "/index?faces-redirect=true";
        }
        mine = new ArrayList<>();
        ofOthers = new ArrayList<>();
        nextMine = null;
        nextOfOthers = null;
        moreMine();
        moreOfOthers();
        return null;
    }

    public void moreMine() {
        Actor actor = current.get();
        Slice<TaskRow> slice = workList.mine(actor, page(nextMine, ROWS));
        mine.addAll(taskLines.of(actor, slice.rows(), locale()));
        nextMine = text(slice.next());
    }

    public void moreOfOthers() {
        Actor actor = current.get();
        Slice<TaskRow> slice = workList.ofOthers(actor, page(nextOfOthers, ROWS_OF_OTHERS));
        ofOthers.addAll(taskLines.of(actor, slice.rows(), locale()));
        nextOfOthers = text(slice.next());
    }

    /** Today is the last day, or it has passed. */
    public List<TaskLine> getNow() {
        return mine.stream().filter(line -> line.days() <= 0).toList();
    }

    public List<TaskLine> getThisWeek() {
        return mine.stream()
                .filter(line -> line.days() > 0 && line.days() <= DAYS_OF_A_WEEK)
                .toList();
    }

    public List<TaskLine> getLater() {
        return mine.stream().filter(line -> line.days() > DAYS_OF_A_WEEK).toList();
    }

    public List<TaskLine> getOfOthers() {
        return ofOthers;
    }

    public @Nullable String getNextMine() {
        return nextMine;
    }

    public @Nullable String getNextOfOthers() {
        return nextOfOthers;
    }

    private static WorkListQuery page(@Nullable String after, int rows) {
        return new WorkListQuery(after == null ? null : Cursor.parse(after), rows);
    }

    private static @Nullable String text(@Nullable Cursor cursor) {
        return cursor == null ? null : cursor.toString();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
