package nl.regieloket.web.organisations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.organisations.TeamView;
import nl.regieloket.staff.ReadingStaff;
import nl.regieloket.staff.StaffAction;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Who works for one's own organisation, in which functions and teams, since when and until when. */
@Named("staffPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class StaffPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingStaff staff;

    @Inject
    private ReadingColleagues colleagues;

    private @Nullable String text;
    private @Nullable OfficerFunction function;
    private boolean everybody;
    private transient @Nullable List<Line> lines = new ArrayList<>();
    private @Nullable String next;
    private boolean managing;

    /**
     * A membership as the list shows it.
     *
     * @param functions in the order of the enum
     * @param teams their names
     */
    public record Line(MembershipView row, List<OfficerFunction> functions, String teams) {
        public Line {
            functions = List.copyOf(functions);
        }
    }

    public void open() {
        managing = staff.allowed(current.get()).contains(StaffAction.MANAGE);
        search();
    }

    /** Reads the list from its start. */
    public void search() {
        lines = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        Cursor after = next == null ? null : Cursor.parse(next);
        Slice<MembershipView> slice = staff.list(
                current.get(),
                new OfficerQuery(Objects.requireNonNullElse(text, ""), function, everybody, after, ROWS));
        Map<TeamId, String> names = OfficerLines.names(colleagues.teams(current.get()));
        slice.rows().forEach(row -> getLines().add(OfficerLines.line(row, names)));
        next = slice.next() == null ? null : slice.next().toString();
    }

    /** The teams of today, by name. */
    public List<TeamView> getTeams() {
        return colleagues.teams(current.get());
    }

    public List<Line> getLines() {
        List<Line> known = lines;
        if (known == null) {
            known = new ArrayList<>();
            lines = known;
        }
        return known;
    }

    public @Nullable String getNext() {
        return next;
    }

    /** Whether he may change who works there. */
    public boolean isManaging() {
        return managing;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable OfficerFunction getFunction() {
        return function;
    }

    public void setFunction(@Nullable OfficerFunction function) {
        this.function = function;
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }
}
