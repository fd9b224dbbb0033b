package nl.regieloket.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.TeamView;
import nl.regieloket.sharing.CareRow;
import nl.regieloket.sharing.ReadingSharedCases;
import nl.regieloket.sharing.ReadingShares;
import nl.regieloket.sharing.ShareAdvice;
import nl.regieloket.sharing.ShareOfferView;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** What of sharing this request shows, with names; each read once. */
@RequestScoped
public class ShownShares {
    private static final int ROWS = 25;

    @Inject
    CurrentActor current;

    @Inject
    ReadingShares reading;

    @Inject
    ReadingSharedCases cases;

    @Inject
    OrganisationRegister register;

    private @Nullable Offers offers;
    private @Nullable List<Care> care;
    private @Nullable Set<ShareAction> allowed;
    private @Nullable ShareAdvice advice;

    /**
     * Some offers.
     *
     * @param more whether there are more
     */
    public record Offers(List<Line> lines, boolean more) {}

    /**
     * An offer.
     *
     * @param whom the organisation, and the team or officer of it alone
     * @param by who offered it
     */
    public record Line(ShareOfferView offer, String whom, String by) {}

    /** That an organisation gives care. */
    public record Care(CareRow row, String organisation) {}

    /** The newest ones of a case, so many pages of them. */
    public Offers offers(CaseFileId id, int pages) {
        Offers known = offers;
        if (known == null) {
            List<ShareOfferView> rows = new ArrayList<>();
            Cursor after = null;
            for (int page = 0; page < pages; page++) {
                if (page == 0 || after != null) {
                    Slice<ShareOfferView> slice = reading.ofCase(current.get(), id, after, ROWS);
                    rows.addAll(slice.rows());
                    after = slice.next();
                }
            }
            known = new Offers(named(rows), after != null);
            offers = known;
        }
        return known;
    }

    public List<Care> care(CaseFileId id) {
        List<Care> known = care;
        if (known == null) {
            List<CareRow> rows = cases.care(current.get(), id);
            var names = register.names(rows.stream().map(CareRow::organisation).toList());
            known = rows.stream()
                    .map(row -> new Care(row, names.getOrDefault(row.organisation(), "")))
                    .toList();
            care = known;
        }
        return known;
    }

    /** What of sharing the reader may do with the case. */
    public Set<ShareAction> allowed(CaseFileId id) {
        Set<ShareAction> known = allowed;
        if (known == null) {
            known = reading.allowed(current.get(), id);
            allowed = known;
        }
        return known;
    }

    public ShareAdvice advice(CaseFileId id, OrganisationId organisation, ShareForm form) {
        ShareAdvice known = advice;
        if (known == null || known.form() != form || !known.organisation().equals(organisation)) {
            known = reading.advise(current.get(), id, organisation, form);
            advice = known;
        }
        return known;
    }

    /** After an act: what was read is no longer so. */
    public void forget() {
        offers = null;
        care = null;
        allowed = null;
        advice = null;
    }

    private List<Line> named(List<ShareOfferView> rows) {
        Set<PersonId> people = new HashSet<>();
        Set<OrganisationId> organisations = new HashSet<>();
        for (ShareOfferView row : rows) {
            people.add(row.offeredBy());
            organisations.add(row.asked());
            if (row.grantee().kind() == GranteeKind.PERSON) {
                people.add(new PersonId(row.grantee().id()));
            }
        }
        Map<PersonId, String> officers = register.officerNames(people);
        Map<OrganisationId, String> parties = register.names(organisations);
        return rows.stream()
                .map(row -> new Line(row, whom(row, officers, parties), officers.getOrDefault(row.offeredBy(), "")))
                .toList();
    }

    private String whom(ShareOfferView row, Map<PersonId, String> officers, Map<OrganisationId, String> parties) {
        String organisation = parties.getOrDefault(row.asked(), "");
        return switch (row.grantee().kind()) {
            case ORGANISATION -> organisation;
            case PERSON -> officers.getOrDefault(new PersonId(row.grantee().id()), "") + ", " + organisation;
            case TEAM ->
                register.team(new TeamId(row.grantee().id()))
                                .map(TeamView::name)
                                .orElse("") + ", " + organisation;
        };
    }
}
