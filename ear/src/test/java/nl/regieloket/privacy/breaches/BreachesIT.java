package nl.regieloket.privacy.breaches;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.locks.LockingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AVG 33 and 34: a breach is told within 72 hours, and everything about it is on record. */
class BreachesIT extends InContainer {
    private static final String WHAT = "Een brief met schulden ging naar een verkeerd adres.";

    @Inject
    private ReportingBreaches reporting;

    @Inject
    private HandlingBreaches handling;

    @Inject
    private BreachesByTheClock byTheClock;

    @Inject
    private WatchingBreaches watching;

    @Inject
    private LockingCases locking;

    @Inject
    private ReadingCases reading;

    @Inject
    private WorkList workList;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @Inject
    private BusinessClock clock;

    @SuppressWarnings("NullAway.Init") // before each
    private OrganisationId organisation;

    @SuppressWarnings("NullAway.Init") // before each
    private Actor worker;

    @SuppressWarnings("NullAway.Init") // before each
    private Actor officer;

    @BeforeEach
    void anOrganisationWithAPrivacyOfficer() {
        organisation = parties.municipality();
        worker = parties.officer(organisation, OfficerFunction.DESK_OFFICER);
        officer = parties.officer(organisation, OfficerFunction.PRIVACY_OFFICER);
    }

    @Test
    void whoever_works_here_reports_and_it_is_work_for_the_privacy_officers_at_once() {
        Instant discovered = hoursAgo(2);
        BreachId id = report(discovered);
        BreachView view = handling.one(officer, id);
        assertThat(view.row().tellBy()).isEqualTo(discovered.plus(Duration.ofDays(3)));
        assertThat(view.row().progress()).isEqualTo(BreachProgress.RUNNING);
        assertThat(view.reporter()).contains(worker.person().toString());
        assertThat(work(officer))
                .containsExactly(
                        "breach.judge " + BusinessClock.dayOf(view.row().tellBy()));
        assertThat(work(worker)).isEmpty();
        forbidden(() -> handling.one(worker, id), "access.refused");
        forbidden(() -> handling.list(worker, false, null, 10), "access.refused");
    }

    @Test
    void every_function_can_report_but_who_acts_for_himself_cannot() {
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        OrganisationId society = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        for (Actor one : List.of(
                parties.officer(organisation, OfficerFunction.CASEMANAGER),
                parties.officer(organisation, OfficerFunction.COORDINATOR),
                parties.officer(organisation, OfficerFunction.ADMINISTRATOR),
                parties.officer(agency, OfficerFunction.TAILORING_OFFICER),
                parties.officer(agency, OfficerFunction.LEGAL_OFFICER),
                parties.officer(society, OfficerFunction.HELPER),
                parties.officer(creditor, OfficerFunction.CREDITOR_OFFICER),
                officer)) {
            assertThat(reporting.report(one, new NewBreach(WHAT, null, null))).isNotNull();
        }
        for (OfficerFunction function : List.of(OfficerFunction.RESIDENT, OfficerFunction.HELPER)) {
            forbidden(
                    () -> reporting.report(parties.forOneself(function), new NewBreach(WHAT, null, null)),
                    "actor.no-organisation");
        }
    }

    @Test
    void a_breach_of_another_organisation_is_not_there() {
        BreachId id = report(hoursAgo(1));
        Actor stranger = parties.officer(parties.municipality(), OfficerFunction.PRIVACY_OFFICER);
        missing(() -> handling.one(stranger, id), "breach.unknown");
        missing(() -> handling.one(officer, BreachId.next()), "breach.unknown");
        missing(() -> handling.assess(stranger, id, 1, BreachRisk.UNLIKELY, "Nee"), "breach.unknown");
        assertThat(handling.list(stranger, false, null, 10).rows()).isEmpty();
        assertThat(handling.overview(stranger, clock.today().minusDays(9), clock.today()))
                .isEmpty();
    }

    @Test
    void the_list_begins_with_what_must_be_told_first() {
        BreachId later = report(hoursAgo(1));
        BreachId late = report(hoursAgo(80));
        BreachId soon = report(hoursAgo(60));
        var first = handling.list(officer, false, null, 2);
        assertThat(first.rows()).extracting(BreachRow::id).containsExactly(late, soon);
        assertThat(first.rows())
                .extracting(BreachRow::progress)
                .containsExactly(BreachProgress.OVERDUE, BreachProgress.SOON);
        assertThat(handling.list(officer, false, first.next(), 2).rows())
                .extracting(BreachRow::id)
                .containsExactly(later);
    }

    @Test
    void the_clock_reminds_once_before_the_hours_end() {
        BreachId id = report(hoursAgo(50));
        BreachId fresh = report(hoursAgo(1));
        assertThat(byTheClock.due(10_000)).contains(id).doesNotContain(fresh);
        watching.remind();
        watching.remind();
        assertThat(work(officer))
                .filteredOn(task -> task.startsWith("breach.remind"))
                .hasSize(1);
        assertThat(byTheClock.due(10_000)).doesNotContain(id);
        handling.assess(officer, id, version(id), BreachRisk.UNLIKELY, "De brief kwam ongeopend terug.");
        assertThat(work(officer)).noneMatch(task -> task.startsWith("breach.remind"));
    }

    @Test
    void without_a_risk_it_is_not_told_and_the_reasons_stay() {
        BreachId id = report(hoursAgo(3));
        conflict(() -> tell(id, clock.now(), null), "breach.assess-first");
        BreachView judged =
                handling.assess(officer, id, version(id), BreachRisk.UNLIKELY, "De brief kwam ongeopend terug.");
        assertThat(judged.row().progress()).isEqualTo(BreachProgress.NOT_TO_BE_TOLD);
        assertThat(work(officer))
                .containsExactly("breach.finish " + clock.today().plusDays(28));
        conflict(() -> tell(id, clock.now(), null), "breach.not-to-be-told");
        BreachView anew = handling.assess(officer, id, version(id), BreachRisk.RISK, "Hij was toch open.");
        assertThat(anew.row().progress()).isEqualTo(BreachProgress.RUNNING);
        assertThat(anew.stages())
                .extracting(BreachView.Stage::risk)
                .containsExactly(BreachRisk.UNLIKELY, BreachRisk.RISK);
        assertThat(work(officer)).allMatch(task -> task.startsWith("breach.judge"));
    }

    @Test
    void after_72_hours_it_is_told_with_the_reasons_for_the_delay() {
        BreachId id = report(hoursAgo(80));
        handling.assess(officer, id, version(id), BreachRisk.RISK, "Schulden van een gezin");
        invalid(() -> tell(id, clock.now(), null), "delay");
        invalid(() -> tell(id, clock.now(), " "), "delay");
        invalid(() -> tell(id, clock.now().plus(1, ChronoUnit.HOURS), "x"), "at");
        invalid(() -> tell(id, hoursAgo(81), null), "at");
        BreachView told = tell(id, hoursAgo(1), "Pas na het weekend begrepen.");
        assertThat(told.row().progress()).isEqualTo(BreachProgress.TOLD);
        assertThat(told.told())
                .isNotNull()
                .satisfies(one -> assertThat(one.delay()).contains("weekend"));
        conflict(() -> tell(id, clock.now(), "x"), "breach.told-before");

        BreachId inTime = report(hoursAgo(80));
        handling.assess(officer, inTime, version(inTime), BreachRisk.RISK, "Schulden van een gezin");
        assertThat(tell(inTime, hoursAgo(20), null).told()).isNotNull();
    }

    @Test
    void a_processor_tells_the_controller_and_owes_no_72_hours() {
        BreachId id = report(hoursAgo(80));
        BreachFacts facts = facts(handling.one(officer, id).facts().discoveredAt(), BreachPart.PROCESSOR, null);
        invalid(() -> handling.record(officer, id, version(id), facts), "controller");
        handling.record(
                officer, id, version(id), facts(facts.discoveredAt(), BreachPart.PROCESSOR, "Gemeente Oosterhaven"));
        handling.assess(officer, id, version(id), BreachRisk.UNLIKELY, "Weinig te verwachten");
        assertThat(tell(id, clock.now(), null).row().progress()).isEqualTo(BreachProgress.TOLD);
    }

    @Test
    void people_are_told_when_the_risk_is_high_or_a_ground_says_why_not() {
        BreachId id = report(hoursAgo(5));
        handling.assess(officer, id, version(id), BreachRisk.RISK, "Namen");
        invalid(() -> people(id, new TellingPeople(null, NotTelling.PROTECTED, "Versleuteld")), "ground");
        handling.assess(officer, id, version(id), BreachRisk.HIGH, "Een geheim adres");
        invalid(() -> people(id, new TellingPeople(null, null, "Niets")), "ground");
        invalid(() -> people(id, new TellingPeople(clock.today(), NotTelling.PROTECTED, "Beide")), "ground");
        invalid(() -> people(id, new TellingPeople(clock.today().plusDays(1), null, "Morgen")), "on");
        assertThat(people(id, new TellingPeople(null, NotTelling.RISK_TAKEN_AWAY, "Direct teruggehaald"))
                        .people())
                .isNotNull();
        assertThat(people(id, new TellingPeople(clock.today(), null, "Gebeld")).people())
                .isNotNull()
                .satisfies(one -> assertThat(one.ground()).isNull());
        conflict(
                () -> people(id, new TellingPeople(null, NotTelling.PROTECTED, "Toch niet")),
                "breach.people-told-before");
    }

    @Test
    void the_moment_of_discovery_does_not_move_in_silence() {
        BreachId id = report(hoursAgo(5));
        Instant later = hoursAgo(4);
        invalid(() -> handling.record(officer, id, version(id), facts(later, null, null)), "movedBecause");
        BreachFacts moved = facts(later, null, null);
        var why = new BreachFacts(
                moved.what(),
                later,
                "De melder vergiste zich een uur.",
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        BreachView view = handling.record(officer, id, version(id), why);
        assertThat(view.row().tellBy()).isEqualTo(later.plus(Duration.ofDays(3)));
        assertThat(view.stages()).extracting(BreachView.Stage::kind).containsExactly(StageKind.CLOCK_MOVED);
        invalid(
                () -> reporting.report(worker, new NewBreach(WHAT, clock.now().plusSeconds(3600), null)),
                "discoveredAt");
    }

    @Test
    void it_closes_only_when_everything_that_the_law_asks_is_there() throws SQLException {
        BreachId id = report(hoursAgo(5));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> handling.close(officer, id, version(id)))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Problem.Violation::field)
                        .contains(
                                "part",
                                "natures",
                                "peopleKinds",
                                "dataKinds",
                                "consequences",
                                "measures",
                                "risk",
                                "at"));
        Instant discovered = handling.one(officer, id).facts().discoveredAt();
        handling.record(officer, id, version(id), facts(discovered, BreachPart.CONTROLLER, null));
        handling.assess(officer, id, version(id), BreachRisk.HIGH, "Een geheim adres");
        tell(id, hoursAgo(1), null);
        invalid(() -> handling.close(officer, id, version(id)), "on");
        people(id, new TellingPeople(clock.today(), null, "Gebeld"));
        handling.follow(officer, id, version(id), "De brief is terug.", true);
        BreachView closed = handling.close(officer, id, version(id));
        assertThat(closed.row().progress()).isEqualTo(BreachProgress.CLOSED);
        assertThat(closed.keptUntil()).isEqualTo(clock.today().plusYears(5));
        assertThat(work(officer)).isEmpty();
        conflict(() -> handling.follow(officer, id, closed.version(), "Nog iets", false), "breach.closed");
        assertThat(handling.list(officer, false, null, 10).rows()).isEmpty();
        assertThat(handling.list(officer, true, null, 10).rows())
                .extracting(BreachRow::id)
                .containsExactly(id);
        assertThat(handling.overview(officer, clock.today().minusDays(1), clock.today()))
                .extracting(one -> one.row().id())
                .containsExactly(id);

        byTheClock.forget();
        assertThat(handling.one(officer, id)).isNotNull();
        stored.change(
                "update data_breach set kept_until = ? where id = ?",
                clock.today().minusDays(1).toString(),
                id.toString());
        byTheClock.forget();
        missing(() -> handling.one(officer, id), "breach.unknown");
    }

    @Test
    void who_has_not_seen_the_last_change_changes_nothing() {
        BreachId id = report(hoursAgo(5));
        long seen = version(id);
        handling.assess(officer, id, seen, BreachRisk.RISK, "Namen");
        conflict(() -> handling.assess(officer, id, seen, BreachRisk.UNLIKELY, "Toch niet"), "changed-meanwhile");
    }

    @Test
    void a_locked_case_does_not_show_to_a_privacy_officer_outside_its_circle() {
        Cases.Directed directed = cases.directed();
        Actor petra = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        Actor inside = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        String number = reading.overview(directed.casemanager(), directed.id())
                .reference()
                .number();
        BreachId id = reporting.report(directed.casemanager(), new NewBreach(WHAT, null, number));
        assertThat(handling.one(petra, id).row().caseNumber()).isEqualTo(number);
        locking.lock(
                directed.casemanager(),
                directed.id(),
                new NewLock(
                        LockReason.VIOLENCE,
                        true,
                        Set.of(
                                directed.casemanager().person(),
                                directed.coordinator().person(),
                                inside.person()),
                        Set.of()));
        BreachRow outside = handling.one(petra, id).row();
        assertThat(outside.caseNumber()).isEmpty();
        assertThat(outside.caseFile()).isNull();
        assertThat(handling.list(petra, false, null, 10).rows().getFirst().caseNumber())
                .isEmpty();
        assertThat(work(petra)).as("it stays work: the 72 hours do not wait").isNotEmpty();
        assertThat(handling.one(inside, id).row().caseNumber()).isEqualTo(number);
        invalid(() -> reporting.report(directed.desk(), new NewBreach(WHAT, null, number)), "caseNumber");
        invalid(() -> reporting.report(worker, new NewBreach(WHAT, null, number)), "caseNumber");
        invalid(() -> reporting.report(worker, new NewBreach(WHAT, null, "RL-0000-0000")), "caseNumber");
    }

    private BreachId report(Instant discovered) {
        return reporting.report(worker, new NewBreach(WHAT, discovered, null));
    }

    private BreachView tell(BreachId id, Instant at, @Nullable String delay) {
        return handling.tellAuthority(officer, id, version(id), new TellingAuthority(at, "Z2026-1", delay));
    }

    private BreachView people(BreachId id, TellingPeople telling) {
        return handling.tellPeople(officer, id, version(id), telling);
    }

    private long version(BreachId id) {
        return handling.one(officer, id).version();
    }

    private Instant hoursAgo(int hours) {
        return clock.now().minus(Duration.ofHours(hours)).truncatedTo(ChronoUnit.SECONDS);
    }

    private BreachFacts facts(Instant discovered, @Nullable BreachPart part, @Nullable String controller) {
        return new BreachFacts(
                WHAT,
                discovered,
                null,
                BusinessClock.dayOf(discovered),
                null,
                part,
                controller,
                Set.of(BreachNature.CONFIDENTIALITY),
                "Inwoners met schulden",
                3,
                12,
                "Namen en schulden",
                "Anderen weten van hun schulden.",
                "De brief is teruggevraagd.");
    }

    private List<String> work(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 50)).rows().stream()
                .filter(row -> row.code().startsWith("breach."))
                .map(row -> row.code() + " " + row.due())
                .toList();
    }
}
