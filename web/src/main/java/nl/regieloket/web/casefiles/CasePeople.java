package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.operations.ReadingColleagues;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.organisations.TailoringContact;
import nl.regieloket.participants.KeepingParticipants;
import nl.regieloket.participants.ParticipantQuery;
import nl.regieloket.participants.ParticipantRow;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.MemberHistory;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Who belongs to the household of the case that this request shows, and who takes part in it; each read once. */
@RequestScoped
public class CasePeople {
    private static final int ROWS = 100;

    @Inject
    CurrentActor current;

    @Inject
    ReadingCases cases;

    @Inject
    KeepingParticipants keeping;

    @Inject
    KeepingHouseholds households;

    @Inject
    ReadingColleagues colleagues;

    private @Nullable List<MemberRow> members;
    private @Nullable List<MemberHistory> history;
    private @Nullable Participants participants;

    /**
     * Some participants.
     *
     * @param more whether there are more
     */
    public record Participants(List<Line> lines, boolean more) {}

    /**
     * A participant.
     *
     * @param organisation what it is called; empty: he takes part for himself
     * @param contact to whom one turns there for a tailored solution; null: not known
     */
    public record Line(
            ParticipantRow row,
            String organisation,
            @Nullable TailoringContact contact) {}

    public List<MemberRow> members(CaseFileId id) {
        List<MemberRow> known = members;
        if (known == null) {
            known = cases.household(current.get(), id);
            members = known;
        }
        return known;
    }

    /** Who ever belonged to it, or was noted to. */
    public List<MemberHistory> history(HouseholdId household) {
        List<MemberHistory> known = history;
        if (known == null) {
            known = households.history(current.get(), household);
            history = known;
        }
        return known;
    }

    /**
     * The first ones.
     *
     * @param pages how many pages of them, at least 1
     */
    public Participants participants(CaseFileId id, int pages) {
        Participants known = participants;
        if (known == null) {
            known = read(id, pages);
            participants = known;
        }
        return known;
    }

    private Participants read(CaseFileId id, int pages) {
        List<ParticipantRow> rows = new ArrayList<>();
        Cursor after = null;
        for (int page = 0; page < pages; page++) {
            if (page == 0 || after != null) {
                Slice<ParticipantRow> slice = keeping.of(current.get(), id, new ParticipantQuery(after, ROWS));
                rows.addAll(slice.rows());
                after = slice.next();
            }
        }
        return new Participants(lines(rows), after != null);
    }

    private List<Line> lines(List<ParticipantRow> rows) {
        Set<OrganisationId> ids = rows.stream()
                .map(ParticipantRow::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<OrganisationId, OrganisationView> organisations =
                ids.isEmpty() ? Map.of() : colleagues.organisations(current.get(), ids);
        return rows.stream().map(row -> line(row, organisations)).toList();
    }

    private static Line line(ParticipantRow row, Map<OrganisationId, OrganisationView> organisations) {
        OrganisationId id = row.organisation();
        OrganisationView known = id == null ? null : organisations.get(id);
        return known == null ? new Line(row, "", null) : new Line(row, known.name(), known.contact());
    }

    /** After an act: what was read is no longer so. */
    public void forget() {
        members = null;
        history = null;
        participants = null;
    }
}
