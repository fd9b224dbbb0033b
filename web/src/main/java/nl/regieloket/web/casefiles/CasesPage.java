package nl.regieloket.web.casefiles;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.CaseFileRow;
import nl.regieloket.casefiles.CaseListQuery;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.web.persons.HouseholdNames;
import nl.regieloket.web.protection.EvenTiming;
import nl.regieloket.web.shell.SearchBox;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The case files that one may read, newest first. */
@Named("casesPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class CasesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private CurrentActor current;

    @Inject
    private ReadingCases cases;

    @Inject
    private HouseholdNames householdNames;

    @Inject
    private OrganisationRegister register;

    @Inject
    private SearchBox searchBox;

    private @Nullable String text;
    private @Nullable CaseStatus status;
    private transient List<Line> lines = new ArrayList<>();
    private @Nullable String next;

    /** A case file as the list shows it; names are empty where there is none to tell. */
    public record Line(CaseFileRow row, String household, String casemanager) {}

    /** Takes over what was typed in the top bar. */
    public void open() {
        text = searchBox.getTaken();
        search();
    }

    /** Reads the list from its start. */
    public void search() {
        lines = new ArrayList<>();
        next = null;
        more();
    }

    public void more() {
        Actor actor = current.get();
        Cursor after = next == null ? null : Cursor.parse(next);
        Slice<CaseFileRow> slice = cases.list(actor, new CaseListQuery(text, status, after, ROWS));
        if (text != null) {
            EvenTiming.await();
        }
        var households = householdNames.of(
                actor,
                slice.rows().stream().map(CaseFileRow::household).distinct().toList());
        var officers = register.officerNames(slice.rows().stream()
                .map(CaseFileRow::casemanager)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        slice.rows().forEach(row -> {
            var directs = row.casemanager();
            lines.add(new Line(
                    row,
                    households.getOrDefault(row.household(), ""),
                    directs == null ? "" : officers.getOrDefault(directs, "")));
        });
        next = slice.next() == null ? null : slice.next().toString();
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable String getNext() {
        return next;
    }

    public CaseStatus[] getStatuses() {
        return CaseStatus.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable CaseStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable CaseStatus status) {
        this.status = status;
    }
}
