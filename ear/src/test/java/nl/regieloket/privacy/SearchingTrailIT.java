package nl.regieloket.privacy;

import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.audit.Trail;
import nl.regieloket.audit.TrailEntry;
import nl.regieloket.audit.TrailPattern;
import nl.regieloket.audit.TrailRow;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DA-18: the privacy officer reads what was done for the own organisation and with its cases, and nothing else. */
class SearchingTrailIT extends InContainer {
    @Inject
    private SearchingTrail searching;

    @Inject
    private ReadingCases reading;

    @Inject
    private Trail trail;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @Inject
    private Clock clock;

    @Test
    void he_sees_what_his_officers_did_and_not_what_others_did() {
        var here = cases.directed();
        var elsewhere = cases.directed();
        reading.overview(here.casemanager(), here.id());
        reading.overview(elsewhere.casemanager(), elsewhere.id());
        Actor officer = privacyOfficerOf(here.casemanager());

        List<SearchingTrail.Found> found =
                searching.search(officer, search(null, null)).rows();
        assertThat(found)
                .extracting(line -> line.row().organisation())
                .isNotEmpty()
                .containsOnly(officer.organisation());
        assertThat(found).anySatisfy(line -> {
            assertThat(line.row().action()).isEqualTo("case.read");
            assertThat(line.row().person()).isEqualTo(here.casemanager().person());
            assertThat(line.caseNumber()).isEqualTo(number(here.id()));
        });
    }

    @Test
    void of_a_case_that_his_municipality_directs_he_sees_what_anybody_tried() {
        var here = cases.directed();
        Actor stranger = cases.directed().casemanager();
        assertThatThrownBy(() -> reading.overview(stranger, here.id())).isInstanceOf(Problem.Missing.class);
        Actor officer = privacyOfficerOf(here.casemanager());

        List<TrailRow> refused = rows(officer, search(number(here.id()), false));
        assertThat(refused).singleElement().satisfies(row -> {
            assertThat(row.person()).isEqualTo(stranger.person());
            assertThat(row.allowed()).isFalse();
        });
        missing(
                () -> searching.search(privacyOfficerOf(stranger), search(number(here.id()), null)),
                "case-file.unknown");
        missing(() -> searching.search(officer, search("D-AAAA-AAAA", null)), "case-file.unknown");
    }

    @Test
    void each_search_leaves_a_line_and_nobody_else_searches() {
        var here = cases.directed();
        Actor officer = privacyOfficerOf(here.casemanager());
        searching.search(officer, search(number(here.id()), null));
        assertThat(stored.number(
                        "select count(*) from trail_line where person_id = ? and subject_id = ?"
                                + " and action = 'trail.search' and allowed",
                        officer.person(),
                        here.id()))
                .isEqualTo(1);
        for (OfficerFunction function : List.of(
                OfficerFunction.DESK_OFFICER,
                OfficerFunction.CASEMANAGER,
                OfficerFunction.COORDINATOR,
                OfficerFunction.ADMINISTRATOR)) {
            Actor other = parties.stronglySignedIn(here.casemanager().requireOrganisation(), function);
            forbidden(() -> searching.search(other, search(null, null)), "access.refused");
            forbidden(() -> searching.patterns(other), "access.refused");
        }
    }

    @Test
    void the_list_goes_on_where_it_was_and_a_period_has_its_bounds() {
        Actor officer = parties.officer(parties.municipality(), OfficerFunction.PRIVACY_OFFICER);
        for (int i = 0; i < 5; i++) {
            trail.refused(entry(officer, CaseFileId.next()));
        }
        var first = searching.search(officer, limited(null, "test.write", 3));
        Cursor next = first.next();
        var second = searching.search(officer, limited(next, "test.write", 3));
        assertThat(first.rows()).hasSize(3);
        assertThat(second.rows()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(first.rows())
                .extracting(found -> found.row().id())
                .doesNotContainAnyElementsOf(
                        second.rows().stream().map(found -> found.row().id()).toList());

        LocalDate today = BusinessClock.dayOf(clock.instant());
        invalid(officer, today.minusDays(92), today, "trail.period-too-long");
        invalid(officer, today, today.minusDays(1), "period.ends-before-it-starts");
        assertThat(searching
                        .search(officer, period(today.minusDays(30), today.minusDays(10)))
                        .rows())
                .isEmpty();
    }

    @Test
    void who_opens_many_cases_or_is_often_refused_stands_out_and_who_does_his_work_does_not() {
        Actor officer = parties.officer(parties.municipality(), OfficerFunction.PRIVACY_OFFICER);
        Actor curious = parties.officer(officer.requireOrganisation(), OfficerFunction.CASEMANAGER);
        Actor steady = parties.officer(officer.requireOrganisation(), OfficerFunction.CASEMANAGER);
        for (int i = 0; i < 25; i++) {
            trail.allowed(entry(curious, CaseFileId.next()));
        }
        for (int i = 0; i < 10; i++) {
            trail.refused(entry(curious, CaseFileId.next()));
        }
        CaseFileId one = CaseFileId.next();
        for (int i = 0; i < 9; i++) {
            trail.allowed(entry(steady, one));
        }
        assertThat(searching.patterns(officer))
                .filteredOn(pattern -> pattern.kind() != TrailPattern.Kind.OUTSIDE_HOURS)
                .allSatisfy(pattern -> assertThat(pattern.person()).isEqualTo(curious.person()))
                .extracting(TrailPattern::kind)
                .containsExactlyInAnyOrder(TrailPattern.Kind.MANY_CASES, TrailPattern.Kind.OFTEN_REFUSED);
        assertThat(searching.patterns(officer)).extracting(TrailPattern::person).doesNotContain(steady.person());
    }

    private void invalid(Actor officer, LocalDate from, LocalDate until, String code) {
        assertThatThrownBy(() -> searching.search(officer, period(from, until)))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessage(code);
    }

    private List<TrailRow> rows(Actor officer, TrailSearch search) {
        return searching.search(officer, search).rows().stream()
                .map(SearchingTrail.Found::row)
                .toList();
    }

    private Actor privacyOfficerOf(Actor colleague) {
        return parties.officer(colleague.requireOrganisation(), OfficerFunction.PRIVACY_OFFICER);
    }

    private String number(CaseFileId caseFile) {
        return stored.text("select number from case_file where id = ?", caseFile);
    }

    private static TrailEntry entry(Actor actor, CaseFileId about) {
        return new TrailEntry(actor.person(), actor.organisation(), "test.write", "CASE_FILE", about.value(), "test");
    }

    private static TrailSearch search(@Nullable String caseNumber, @Nullable Boolean allowed) {
        return new TrailSearch(caseNumber, null, null, allowed, null, null, null, 100);
    }

    private static TrailSearch limited(@Nullable Cursor after, String action, int limit) {
        return new TrailSearch(null, null, action, null, null, null, after, limit);
    }

    private static TrailSearch period(LocalDate from, LocalDate until) {
        return new TrailSearch(null, null, null, null, from, until, null, 10);
    }
}
