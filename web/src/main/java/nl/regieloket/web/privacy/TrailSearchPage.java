package nl.regieloket.web.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.audit.TrailPattern;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.privacy.SearchingTrail;
import nl.regieloket.privacy.TrailSearch;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Searching the trail, and what is unusual in it. */
@Named("trailSearchPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class TrailSearchPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final int AT_ONCE = 100;

    @Inject
    private CurrentActor current;

    @Inject
    private SearchingTrail searching;

    @Inject
    private ReadingColleagues colleagues;

    @Inject
    private OrganisationRegister register;

    private @Nullable String caseNumber;
    private @Nullable UUID person;
    private @Nullable String action;
    private @Nullable Boolean allowed;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private transient List<Line> lines = new ArrayList<>();
    private transient List<Prompt> prompts = List.of();
    private transient List<MembershipView> officers = List.of();
    private @Nullable String next;

    /** A line with the name of who did it; empty: he is no officer. */
    public record Line(SearchingTrail.Found found, String name) {}

    /** Something to look at, with the name of who it is about. */
    public record Prompt(TrailPattern pattern, String name) {}

    /** Reads the last days. */
    public void open() {
        Actor actor = current.get();
        List<TrailPattern> patterns = searching.patterns(actor);
        Map<PersonId, String> names = register.officerNames(
                patterns.stream().map(TrailPattern::person).distinct().toList());
        prompts = patterns.stream()
                .map(pattern -> new Prompt(pattern, names.getOrDefault(pattern.person(), "")))
                .toList();
        officers = staff(actor);
        search();
    }

    private List<MembershipView> staff(Actor actor) {
        List<MembershipView> staff = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            Slice<MembershipView> slice = colleagues.officers(actor, new OfficerQuery(null, after, AT_ONCE));
            staff.addAll(slice.rows());
            after = slice.next();
        } while (after != null);
        return staff;
    }

    /** Reads the list from its start. */
    public void search() {
        lines = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        var slice = searching.search(
                current.get(),
                new TrailSearch(
                        caseNumber,
                        person == null ? null : new PersonId(person),
                        action,
                        allowed,
                        from,
                        until,
                        next == null ? null : Cursor.parse(next),
                        ROWS));
        Map<PersonId, String> names = register.officerNames(slice.rows().stream()
                .map(found -> found.row().person())
                .distinct()
                .toList());
        slice.rows()
                .forEach(found ->
                        lines.add(new Line(found, names.getOrDefault(found.row().person(), ""))));
        next = slice.next() == null ? null : slice.next().toString();
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Prompt> getPrompts() {
        return prompts;
    }

    public List<MembershipView> getOfficers() {
        return officers;
    }

    public @Nullable String getNext() {
        return next;
    }

    public @Nullable String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(@Nullable String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public @Nullable UUID getPerson() {
        return person;
    }

    public void setPerson(@Nullable UUID person) {
        this.person = person;
    }

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action;
    }

    public @Nullable Boolean getAllowed() {
        return allowed;
    }

    public void setAllowed(@Nullable Boolean allowed) {
        this.allowed = allowed;
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
