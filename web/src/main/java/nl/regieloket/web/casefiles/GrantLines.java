package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.grants.GrantRow;
import nl.regieloket.casefiles.locks.LockView;
import nl.regieloket.casefiles.locks.LockingCases;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.TeamView;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Who was let in to the case that this request shows, by name, and its lock; each read once. */
@RequestScoped
public class GrantLines {
    @Inject
    CurrentActor current;

    @Inject
    LockingCases locking;

    @Inject
    OrganisationRegister register;

    private @Nullable Shown shown;
    private @Nullable LockView lock;
    private @Nullable List<OfficerRow> candidates;

    /**
     * Some of them.
     *
     * @param more whether there are more
     */
    public record Shown(List<Line> lines, boolean more) {}

    /**
     * Somebody who was let in.
     *
     * @param who what he is called; empty: a resident or helper, of whom the role says enough here
     * @param givenBy who let him in; empty: no officer
     * @param revokedBy who took it back; empty: no officer, or it was not
     */
    public record Line(GrantRow row, String who, String givenBy, String revokedBy) {}

    /**
     * The first ones.
     *
     * @param pages how many pages of them, at least 1
     */
    public Shown of(CaseFileId id, boolean ended, int pages, Function<@Nullable Cursor, Slice<GrantRow>> read) {
        Shown known = shown;
        if (known == null) {
            List<GrantRow> rows = new ArrayList<>();
            Cursor after = null;
            for (int page = 0; page < pages; page++) {
                if (page == 0 || after != null) {
                    Slice<GrantRow> slice = read.apply(after);
                    rows.addAll(slice.rows());
                    after = slice.next();
                }
            }
            known = new Shown(named(rows), after != null);
            shown = known;
        }
        return known;
    }

    public LockView lock(CaseFileId id) {
        LockView known = lock;
        if (known == null) {
            known = locking.read(current.get(), id);
            lock = known;
        }
        return known;
    }

    public List<OfficerRow> candidates(CaseFileId id) {
        List<OfficerRow> known = candidates;
        if (known == null) {
            known = locking.candidates(current.get(), id);
            candidates = known;
        }
        return known;
    }

    /** The names of these officers, by the alphabet. */
    public String named(Set<PersonId> people) {
        return register.officerNames(people).values().stream().sorted().collect(Collectors.joining(", "));
    }

    /** After an act: what was read is no longer so. */
    public void forget() {
        shown = null;
        lock = null;
        candidates = null;
    }

    private List<Line> named(Collection<GrantRow> rows) {
        Set<PersonId> people = new HashSet<>();
        Set<OrganisationId> organisations = new HashSet<>();
        for (GrantRow row : rows) {
            people.add(row.givenBy());
            GrantRow.Revoked revoked = row.revoked();
            if (revoked != null) {
                people.add(revoked.by());
            }
            switch (row.grantee().kind()) {
                case PERSON -> people.add(new PersonId(row.grantee().id()));
                case ORGANISATION ->
                    organisations.add(new OrganisationId(row.grantee().id()));
                case TEAM -> {}
            }
        }
        Map<PersonId, String> officers = register.officerNames(people);
        Map<OrganisationId, String> parties = register.names(organisations);
        return rows.stream()
                .map(row -> new Line(
                        row,
                        name(row.grantee(), officers, parties),
                        officers.getOrDefault(row.givenBy(), ""),
                        revokedBy(row, officers)))
                .toList();
    }

    private static String revokedBy(GrantRow row, Map<PersonId, String> officers) {
        GrantRow.Revoked revoked = row.revoked();
        return revoked == null ? "" : officers.getOrDefault(revoked.by(), "");
    }

    private String name(Grantee who, Map<PersonId, String> officers, Map<OrganisationId, String> parties) {
        return switch (who.kind()) {
            case PERSON -> officers.getOrDefault(new PersonId(who.id()), "");
            case ORGANISATION -> parties.getOrDefault(new OrganisationId(who.id()), "");
            case TEAM -> register.team(new TeamId(who.id())).map(TeamView::name).orElse("");
        };
    }
}
