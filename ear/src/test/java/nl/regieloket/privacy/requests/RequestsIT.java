package nl.regieloket.privacy.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.access.disclosure.HeldData;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.delegations.RedeemingInvitations;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.DataMap;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.notes.NoteId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.privacy.requests.facts.IdentityCheck;
import nl.regieloket.privacy.requests.facts.NewRequest;
import nl.regieloket.privacy.requests.facts.RefusalGround;
import nl.regieloket.privacy.requests.facts.RequestChannel;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.RequestOutcome;
import nl.regieloket.privacy.requests.facts.RequestProgress;
import nl.regieloket.privacy.requests.facts.RequestRow;
import nl.regieloket.privacy.requests.facts.RequestView;
import nl.regieloket.privacy.requests.facts.Ruling;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.InvitationCodes;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AVG 12, 15, 16, 18, 19 and 21; BU-07: a resident asks about his data, and what becomes of it. */
class RequestsIT extends InContainer {
    @Inject
    private AskingRights asking;

    @Inject
    private HandlingRequests handling;

    @Inject
    private CarryingOut carrying;

    @Inject
    private OldFiles old;

    @Inject
    private Instance<HeldData> features;

    @Inject
    private ReadingCases reading;

    @Inject
    private RecordingRepresentations recording;

    @Inject
    private RedeemingInvitations redeeming;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private FindingResidents finding;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private KeepingNotes notes;

    @Inject
    private InvitationCodes codes;

    @Inject
    private WorkList work;

    @Inject
    private Stored stored;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @SuppressWarnings("NullAway.Init") // before each
    private Cases.Directed directed;

    @SuppressWarnings("NullAway.Init") // before each
    private Actor resident;

    @SuppressWarnings("NullAway.Init") // before each
    private Actor officer;

    @BeforeEach
    void aResidentWithAPage() {
        directed = cases.directed();
        officer = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        resident = parties.forOneself(OfficerFunction.RESIDENT);
        redeeming.redeem(
                resident,
                codes.newest(
                        directed.id(),
                        "invitation.resident",
                        () -> recording.inviteResident(
                                directed.desk(), directed.id(), directed.resident(), "bewoner@test.example")));
    }

    @AfterEach
    void theRealDay() {
        days.goBack();
    }

    @Test
    void a_request_waits_for_the_privacy_officers_of_his_municipality_until_its_last_day() {
        UUID id = asking.ask(resident, directed.id(), RequestKind.ACCESS, "Wat weet u van mij?");
        RequestView own = asking.ownOne(resident, id);
        assertThat(own.receivedOn()).isEqualTo(days.today());
        assertThat(own.answerBy()).isEqualTo(RequestTerms.packaged().answerBy(days.today()));
        assertThat(tasks(officer)).containsExactly("privacy.request " + own.answerBy());
        assertThat(handling.list(officer, null, 50).rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.toString()).doesNotContain("Samira");
        });
        assertThat(Letter.of(own, Locale.forLanguageTag("nl"))).hasSize(1);
    }

    @Test
    void nobody_asks_for_another_and_nobody_reads_along() {
        UUID id = asking.ask(resident, directed.id(), RequestKind.ACCESS, "Wat weet u van mij?");
        Actor elsewhere = parties.officer(parties.municipality(), OfficerFunction.PRIVACY_OFFICER);
        for (Actor other : List.of(
                parties.forOneself(OfficerFunction.HELPER),
                parties.forOneself(OfficerFunction.RESIDENT),
                directed.casemanager(),
                directed.desk(),
                directed.coordinator(),
                officer)) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> asking.ask(other, directed.id(), RequestKind.ACCESS, "x"))
                    .matches(refusal ->
                            Set.of("access.refused", "case-file.unknown").contains(refusal.code()));
            assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> asking.own(other, null, 10));
            assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> asking.ownFile(other, id));
        }
        for (Actor other : List.of(directed.casemanager(), directed.desk(), directed.coordinator(), resident)) {
            assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> handling.list(other, null, 10));
            assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> handling.one(other, id));
            assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> handling.draft(other, id));
        }
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> handling.one(elsewhere, id))
                .withMessage("request.unknown");
        assertThat(handling.list(elsewhere, null, 10).rows()).isEmpty();
        for (Actor other : List.of(parties.forOneself(OfficerFunction.HELPER), officer, elsewhere)) {
            assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> carrying.waiting(other));
        }
    }

    @Test
    void the_desk_takes_it_in_with_how_it_was_checked_who_he_is() {
        LocalDate before = days.today().minusDays(3);
        var told = new NewRequest(
                RequestKind.OBJECTION, "Ik wil dit niet", RequestChannel.LETTER, before, IdentityCheck.CALLED_BACK);
        UUID id = asking.record(directed.desk(), directed.resident(), told);
        RequestView view = handling.one(officer, id);
        assertThat(view.check()).isEqualTo(IdentityCheck.CALLED_BACK);
        assertThat(view.receivedOn()).isEqualTo(before);
        assertThat(view.answerBy()).isEqualTo(RequestTerms.packaged().answerBy(before));
        for (Actor other : List.of(
                parties.forOneself(OfficerFunction.HELPER),
                directed.coordinator(),
                parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER))) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> asking.record(other, directed.resident(), told))
                    .isNotInstanceOf(Problem.Invalid.class);
        }
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> asking.record(
                        directed.desk(),
                        directed.resident(),
                        new NewRequest(
                                RequestKind.ACCESS,
                                "x",
                                RequestChannel.DESK,
                                days.today().plusDays(1),
                                IdentityCheck.KNOWN)))
                .withMessage("request.in-the-future");
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> asking.record(
                        directed.desk(),
                        directed.resident(),
                        new NewRequest(
                                RequestKind.ACCESS, "x", RequestChannel.DESK, days.today(), IdentityCheck.SIGNED_IN)))
                .withMessage("request.signed-in-elsewhere");
    }

    @Test
    void it_takes_longer_once_and_only_when_told_within_the_first_month() {
        UUID id = asking.ask(resident, directed.id(), RequestKind.ACCESS, "Alles");
        UUID late = asking.ask(resident, directed.id(), RequestKind.OBJECTION, "Bezwaar");
        LocalDate received = days.today();
        handling.extend(officer, id, 1, "Het dossier is groot");
        RequestView view = asking.ownOne(resident, id);
        assertThat(view.answerBy()).isEqualTo(RequestTerms.packaged().extendedTo(received));
        assertThat(view.extended()).isEqualTo(new RequestView.Extended(received, "Het dossier is groot"));
        assertThat(tasks(officer)).contains("privacy.request " + view.answerBy());
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> handling.extend(officer, id, view.version(), "Nog eens"))
                .withMessage("request.extended-before");

        days.jumpTo(RequestTerms.packaged().answerBy(received).plusDays(1));
        assertThat(handling.list(officer, null, 10).rows())
                .extracting(RequestRow::progress)
                .containsExactly(RequestProgress.OVERDUE, RequestProgress.OPEN);
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> handling.extend(officer, late, 1, "Te druk"))
                .withMessage("request.extended-too-late");
    }

    @Test
    void what_is_decided_stays_decided_and_of_two_officers_one_is_told() throws InterruptedException {
        UUID id = asking.ask(resident, directed.id(), RequestKind.OBJECTION, "Gebruik dit niet");
        Actor second = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        assertThat(AtOnce.all(
                        () -> handling.decide(officer, id, 1, new Ruling(RequestOutcome.GRANTED, null, "Terecht")),
                        () -> handling.decide(
                                second, id, 1, new Ruling(RequestOutcome.REFUSED, "compelling", "Nodig"))))
                .containsOnlyOnce("")
                .hasSize(2);
        RequestView view = handling.one(officer, id);
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> handling.decide(
                        officer, id, view.version(), new Ruling(RequestOutcome.GRANTED, null, "Toch anders")))
                .withMessage("request.decided");
        assertThat(tasks(officer)).isEmpty();
    }

    @Test
    void a_refusal_needs_a_ground_of_the_law_that_fits_and_a_grant_none() {
        UUID id = asking.ask(resident, directed.id(), RequestKind.RECTIFICATION, "Dit klopt niet");
        assertThat(handling.grounds(officer, id))
                .extracting(RefusalGround::code)
                .contains("correct")
                .doesNotContain("compelling");
        refused(id, new Ruling(RequestOutcome.REFUSED, null, "Nee"), "required");
        refused(id, new Ruling(RequestOutcome.REFUSED, "compelling", "Nee"), "request.ground-unknown");
        refused(id, new Ruling(RequestOutcome.GRANTED, "correct", "Ja"), "request.ground-without-refusal");
        refused(id, new Ruling(RequestOutcome.REFUSED, "correct", " "), "required");
    }

    private void refused(UUID id, Ruling ruling, String code) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> handling.decide(officer, id, 1, ruling))
                .withMessage(code);
    }

    @Test
    void access_gives_him_everything_of_himself_for_thirty_days() throws SQLException {
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        cases.claim(directed, creditor, "123.45");
        notes.write(directed.casemanager(), directed.id(), "Slaapt slecht");
        NoteId care = notes.write(directed.casemanager(), directed.id(), "Vertrouwd aan de hulpverlener");
        stored.change("update note set compartment = 'CARE' where id = ?", care);
        UUID id = asking.ask(resident, directed.id(), RequestKind.ACCESS, "Alles");
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> asking.ownFile(resident, id))
                .withMessage("request.no-file");
        RequestView decided = handling.decide(officer, id, 1, new Ruling(RequestOutcome.GRANTED, null, "Terecht"));
        String json = asking.ownFile(resident, id).json();
        assertThat(json)
                .contains("El Idrissi", "123.45", "Slaapt slecht", "\"table\":\"claim\"", "\"table\":\"note\"")
                .doesNotContain(creditor.value().toString())
                .as("who gives care tells of that himself (CM-07)")
                .doesNotContain("Vertrouwd");
        assertThat(decided.fileUntil()).isEqualTo(days.today().plusDays(30));
        assertThat(stored.number(
                        "select count(*) from subject_file where request_id = ? and sealed like '%Idrissi%'", id))
                .as("it is encrypted")
                .isZero();
        assertThat(stored.number(
                        "select count(*) from trail_line where person_id = ? and action = 'request.handle' and allowed"
                                + " and subject_id = ?",
                        officer.person(),
                        directed.resident()))
                .isPositive();
        days.jumpTo(days.today().plusDays(31));
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> asking.ownFile(resident, id))
                .withMessage("request.no-file");
        theNextRoundRemoves(id);
    }

    @Test
    void who_left_the_household_gets_what_is_of_him_by_name_and_no_more_of_its_case() throws SQLException {
        cases.claim(directed, parties.organisation(OrganisationKind.CREDITOR), "123.45");
        notes.write(directed.casemanager(), directed.id(), "Na zijn vertrek");
        UUID id = asking.ask(resident, directed.id(), RequestKind.ACCESS, "Alles");
        stored.change(
                "update household_member set left_on = (select date(opened_at) from case_file where id = ?)"
                        + " where resident_id = ?",
                directed.id(),
                directed.resident());
        assertThat(handling.draft(officer, id).json())
                .contains("El Idrissi", "123.45")
                .doesNotContain("Na zijn vertrek", "\"table\":\"case_file\"", "\"table\":\"timeline_entry\"");
    }

    private void theNextRoundRemoves(UUID id) {
        old.forget();
        assertThat(stored.number("select count(*) from subject_file where request_id = ?", id))
                .isZero();
    }

    @Test
    void of_who_shares_his_household_he_gets_nothing() {
        ResidentId other = registering.register(
                directed.desk(),
                new NewResident(
                        new ResidentFacts(new ResidentName("Geheime", null, "Huisgenoot"), null, null, null, "nl"),
                        null,
                        null,
                        false));
        var household = reading.overview(directed.casemanager(), directed.id())
                .reference()
                .household();
        households.join(
                directed.desk(), household, new NewMember(other, HouseholdRole.ADULT, LocalDate.of(2020, 1, 1)));
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        cases.claim(directed, creditor, "111.11");
        cases.claim(directed, creditor, other, "777.77");
        notes.write(directed.casemanager(), directed.id(), "Huisgenoot drinkt");
        UUID id = asking.ask(resident, directed.id(), RequestKind.ACCESS, "Alles");
        assertThat(handling.draft(officer, id).json())
                .contains("El Idrissi", "111.11", "case_file")
                .doesNotContain("Huisgenoot", "777.77", "Geheime", "drinkt");
    }

    @Test
    void a_correction_is_carried_out_by_who_keeps_the_data_and_passed_on_to_who_got_it() {
        Actor outside =
                parties.officer(parties.organisation(OrganisationKind.CREDITOR), OfficerFunction.CREDITOR_OFFICER);
        assertThat(outside.organisation()).isNotNull();
        UUID id = asking.ask(resident, directed.id(), RequestKind.RECTIFICATION, "Mijn naam is anders");
        assertThat(carrying.waiting(directed.desk())).isEmpty();
        handling.decide(officer, id, 1, new Ruling(RequestOutcome.GRANTED, null, "Klopt"));
        assertThat(carrying.waiting(directed.desk()))
                .singleElement()
                .satisfies(view -> assertThat(view.waitsToBeCarriedOut()).isTrue());
        assertThat(tasks(directed.desk())).contains("privacy.carry-out " + days.today());
        long version = carrying.waiting(directed.desk()).getFirst().version();
        RequestView done = carrying.carryOut(directed.desk(), id, version, "Uw naam");
        assertThat(done.told()).as("nobody outside the municipality had it").isEmpty();
        assertThat(asking.ownOne(resident, id).carriedOut()).isEqualTo(new RequestView.Done(days.today(), "Uw naam"));
        assertThat(tasks(directed.desk())).isEmpty();
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> carrying.carryOut(directed.desk(), id, done.version(), "Nog eens"))
                .withMessage("request.nothing-to-carry-out");
    }

    @Test
    void while_restricted_his_data_is_marked_and_not_changed_until_it_is_lifted_with_a_reason() {
        UUID id = asking.ask(resident, directed.id(), RequestKind.RESTRICTION, "Ik betwist dit");
        handling.decide(officer, id, 1, new Ruling(RequestOutcome.GRANTED, null, "Wij zoeken het uit"));
        var view = finding.resident(directed.desk(), directed.resident());
        assertThat(view.restrictedSince()).isEqualTo(days.today());
        var facts = new ResidentFacts(new ResidentName("Samira", null, "Jansen"), null, null, null, "nl");
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() ->
                        registering.correct(directed.desk(), directed.resident(), view.version(), facts, "Getrouwd"))
                .withMessage("resident.restricted");
        RequestView open = handling.one(officer, id);
        handling.lift(officer, id, open.version(), "Uitgezocht: het klopt");
        var lifted = finding.resident(directed.desk(), directed.resident());
        assertThat(lifted.restrictedSince()).isNull();
        registering.correct(directed.desk(), directed.resident(), lifted.version(), facts, "Getrouwd");
        assertThat(asking.ownOne(resident, id).lifted()).isNotNull();
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> handling.lift(officer, id, open.version() + 1, "Nog eens"))
                .withMessage("request.nothing-to-lift");
    }

    @Test
    void every_table_with_something_of_residents_has_a_feature_that_tells_of_it() {
        Set<String> told =
                features.stream().flatMap(feature -> feature.tables().stream()).collect(Collectors.toSet());
        Set<String> own = features.stream()
                .flatMap(feature -> feature.inItsOwnWay().stream())
                .collect(Collectors.toSet());
        List<String> silent = new ArrayList<>();
        for (DataMap.Column column : DataMap.packaged().columns()) {
            boolean shown = column.access() != DataMap.Access.HIDDEN;
            if (shown && !told.contains(column.table())) {
                silent.add(column.qualified());
            }
            if (shown && column.name().endsWith("_sealed") && !own.contains(column.qualified())) {
                silent.add(column.qualified());
            }
        }
        assertThat(silent).isEmpty();
        assertThat(told).isSubsetOf(DataMap.packaged().tables());
    }

    private List<String> tasks(Actor actor) {
        return work.mine(actor, new WorkListQuery(null, 50)).rows().stream()
                .filter(row -> row.code().startsWith("privacy."))
                .map((TaskRow row) -> row.code() + " " + row.due())
                .toList();
    }
}
