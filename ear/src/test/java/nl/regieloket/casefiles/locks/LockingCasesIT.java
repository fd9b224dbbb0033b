package nl.regieloket.casefiles.locks;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.stepUp;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.CaseListQuery;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.NewCaseFile;
import nl.regieloket.casefiles.OpeningCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.intake.NewContact;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.ResidentQuery;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E8, DA-06: of a locked case only its circle knows; for everybody else it, its household and its people do not exist. */
class LockingCasesIT extends InContainer {
    private static final Bsn BSN = new Bsn("999990159");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private LockingCases locking;

    @Inject
    private ReadingCases reading;

    @Inject
    private DirectingCases directing;

    @Inject
    private OpeningCases opening;

    @Inject
    private ReadingClaims claims;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private FindingResidents finding;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private LoggingContacts logging;

    @Inject
    private WorkList workList;

    private Cases.Directed directed;
    private Actor nadia;
    private Actor joris;
    private Actor otherDesk;
    private Actor otherCoordinator;
    private HouseholdId household;

    @BeforeEach
    void a_case_that_colleagues_know() {
        directed = cases.directed();
        nadia = directed.casemanager();
        joris = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        otherDesk = parties.officer(directed.municipality(), OfficerFunction.DESK_OFFICER);
        otherCoordinator = parties.officer(directed.municipality(), OfficerFunction.COORDINATOR);
        household = reading.overview(nadia, directed.id()).reference().household();
        long version = finding.resident(otherDesk, directed.resident()).version();
        registering.identify(otherDesk, directed.resident(), version, BSN, "Uit het paspoort");
    }

    @Test
    void before_it_is_locked_colleagues_find_it_in_all_these_places() {
        assertThat(reading.overview(otherCoordinator, directed.id())).isNotNull();
        assertThat(listed(otherCoordinator)).isTrue();
        assertThat(finding.withBsn(otherDesk, BSN)).isPresent();
        assertThat(found(otherDesk)).contains(directed.resident());
        assertThat(households.of(otherDesk, directed.resident(), LONG_AGO)).containsExactly(household);
        assertThat(reading.openOf(otherDesk, household)).hasSize(1);
    }

    @Test
    void for_who_is_outside_of_the_circle_it_does_not_exist() {
        lock();
        missing(() -> reading.overview(otherCoordinator, directed.id()), "case-file.unknown");
        missing(() -> reading.timeline(otherCoordinator, directed.id(), null), "case-file.unknown");
        missing(() -> reading.household(otherCoordinator, directed.id()), "case-file.unknown");
        missing(() -> directing.candidates(otherCoordinator, directed.id()), "case-file.unknown");
        missing(
                () -> reading.numbered(
                        otherCoordinator,
                        reading.overview(nadia, directed.id()).reference().number()),
                "case-file.unknown");
        missing(() -> claims.ofCase(otherCoordinator, directed.id()), "case-file.unknown");
        missing(() -> locking.read(otherCoordinator, directed.id()), "case-file.unknown");
        missing(() -> finding.resident(otherDesk, directed.resident()), "resident.unknown");
        missing(() -> finding.bsn(otherDesk, directed.resident()), "resident.unknown");
        missing(() -> finding.corrections(joris, directed.resident()), "resident.unknown");
        missing(() -> households.history(otherDesk, household), "household.unknown");
        missing(() -> opening.open(otherDesk, new NewCaseFile(household, Set.of("wgs"), null)), "household.unknown");
        assertThat(listed(otherCoordinator)).isFalse();
        assertThat(finding.withBsn(otherDesk, BSN)).isEmpty();
        assertThat(found(otherDesk)).doesNotContain(directed.resident());
        assertThat(reading.openOf(otherDesk, household)).isEmpty();
        assertThat(households.names(otherCoordinator, List.of(household))).isEmpty();
    }

    @Test
    void for_the_circle_all_stays_as_it_was() {
        lock();
        assertThat(reading.overview(nadia, directed.id()).reference().id()).isEqualTo(directed.id());
        assertThat(listed(nadia)).isTrue();
        assertThat(listed(directed.coordinator())).isTrue();
        assertThat(finding.withBsn(nadia, BSN)).isPresent();
        assertThat(found(directed.desk())).contains(directed.resident());
        var lock = locking.read(nadia, directed.id());
        assertThat(lock.circle().orElseThrow().members())
                .containsExactlyInAnyOrder(
                        nadia.person(),
                        directed.coordinator().person(),
                        directed.desk().person());
        assertThat(lock.allowed()).contains(LockAction.REGROUP);
    }

    @Test
    void somebody_else_registers_the_same_person_anew_and_learns_nothing_by_it() {
        lock();
        ResidentId anew = registering.register(otherDesk, lotte());
        assertThat(finding.withBsn(otherDesk, BSN).orElseThrow().id()).isEqualTo(anew);
        conflict(() -> locking.lift(strongly(directed.coordinator()), directed.id()), "lock.registered-twice");
    }

    @Test
    void nobody_is_let_in_past_the_circle_and_who_was_admitted_is() {
        lock();
        long version = reading.overview(nadia, directed.id()).version();
        invalid(() -> directing.handOver(nadia, directed.id(), version, joris.person(), "Vakantie"), "casemanager");
        assertThat(directing.candidates(nadia, directed.id()))
                .extracting(officer -> officer.person())
                .containsExactly(nadia.person());

        locking.regroup(nadia, directed.id(), circle(nadia, directed.coordinator(), joris), Set.of());

        directing.handOver(nadia, directed.id(), version, joris.person(), "Vakantie");
        assertThat(reading.overview(joris, directed.id())).isNotNull();
        missing(() -> finding.resident(directed.desk(), directed.resident()), "resident.unknown");
    }

    @Test
    void who_comes_to_the_household_is_locked_with_it() {
        lock();
        ResidentId child = registering.register(nadia, new NewResident(facts("Mila"), null, null, false));
        assertThat(found(otherDesk)).contains(child);
        households.join(nadia, household, new NewMember(child, HouseholdRole.CHILD, LONG_AGO));
        assertThat(found(otherDesk)).doesNotContain(child);
        assertThat(found(nadia)).contains(child);
    }

    @Test
    void an_older_case_of_the_household_is_locked_with_it() {
        directing.close(
                nadia, directed.id(), reading.overview(nadia, directed.id()).version(), "Opgelost");
        var again = opening.open(directed.desk(), new NewCaseFile(household, Set.of("wgs"), null));
        locking.lock(
                directed.desk(),
                again,
                new NewLock(LockReason.VIOLENCE, true, circle(directed.coordinator(), directed.desk()), Set.of()));
        missing(() -> reading.overview(otherCoordinator, again), "case-file.unknown");
        missing(() -> reading.overview(otherCoordinator, directed.id()), "case-file.unknown");
        missing(() -> reading.overview(nadia, directed.id()), "case-file.unknown");
        assertThat(listed(otherCoordinator)).isFalse();
        assertThat(reading.overview(directed.coordinator(), directed.id())).isNotNull();
    }

    @Test
    void a_case_that_was_closed_can_be_locked_by_a_coordinator() {
        directing.close(
                nadia, directed.id(), reading.overview(nadia, directed.id()).version(), "Opgelost");
        locking.lock(
                directed.coordinator(),
                directed.id(),
                new NewLock(LockReason.CONFLICT_OF_INTEREST, true, circle(directed.coordinator()), Set.of()));
        missing(() -> reading.overview(otherCoordinator, directed.id()), "case-file.unknown");
        missing(() -> reading.overview(nadia, directed.id()), "case-file.unknown");
    }

    @Test
    void a_question_of_somebody_who_is_locked_is_work_of_the_circle_alone() {
        logging.log(directed.desk(), new NewContact(ContactChannel.PHONE, directed.resident(), "Waar ben ik?", null));
        assertThat(work(otherDesk)).contains("contact.answer");
        lock();
        assertThat(work(otherDesk)).doesNotContain("contact.answer");
        assertThat(work(directed.desk())).contains("contact.answer");
        missing(
                () -> logging.log(
                        otherDesk, new NewContact(ContactChannel.PHONE, directed.resident(), "Wie is dit?", null)),
                "resident.unknown");
    }

    @Test
    void who_is_kept_out_by_name_finds_nothing_of_it_and_his_colleagues_all() {
        locking.lock(
                nadia,
                directed.id(),
                new NewLock(
                        LockReason.CONFLICT_OF_INTEREST,
                        false,
                        Set.of(),
                        Set.of(otherDesk.person(), otherCoordinator.person())));
        missing(() -> reading.overview(otherCoordinator, directed.id()), "case-file.unknown");
        assertThat(listed(otherCoordinator)).isFalse();
        assertThat(found(otherDesk)).doesNotContain(directed.resident());
        assertThat(finding.withBsn(otherDesk, BSN)).isEmpty();
        assertThat(found(joris)).contains(directed.resident());
        assertThat(listed(directed.coordinator())).isTrue();
    }

    @Test
    void a_partner_goes_on_with_its_own_claim_unless_its_officer_is_kept_out_by_name() {
        var creditor = parties.organisation(OrganisationKind.CREDITOR);
        Actor officer = parties.officer(creditor, OfficerFunction.CREDITOR_OFFICER);
        var claim = cases.claim(directed, creditor, "735.00");
        lock();
        missing(() -> claims.read(officer, claim), "claim.unknown");
    }

    @Test
    void lifting_it_takes_two_factors_and_shows_all_of_it_again() {
        lock();
        stepUp(() -> locking.lift(directed.coordinator(), directed.id()));
        forbidden(() -> locking.lift(directed.desk(), directed.id()), "access.refused");
        locking.lift(strongly(directed.coordinator()), directed.id());
        assertThat(reading.overview(otherCoordinator, directed.id())).isNotNull();
        assertThat(finding.withBsn(otherDesk, BSN)).isPresent();
        assertThat(found(otherDesk)).contains(directed.resident());
        lock();
        missing(() -> reading.overview(otherCoordinator, directed.id()), "case-file.unknown");
    }

    @Test
    void a_lock_leaves_people_who_can_go_on_with_the_case() {
        invalid(() -> lock(circle(directed.coordinator()), Set.of()), "members");
        invalid(() -> lock(circle(nadia), Set.of()), "members");
        invalid(() -> lock(circle(nadia, directed.coordinator(), elsewhere()), Set.of()), "members");
        invalid(() -> lock(circle(nadia, directed.coordinator()), circle(nadia)), "excluded");
        lock();
        conflict(this::lock, "lock.locked-already");
        forbidden(() -> locking.regroup(directed.desk(), directed.id(), circle(nadia), Set.of()), "access.refused");
    }

    @Test
    void who_has_nothing_to_do_with_a_case_can_not_lock_it() {
        missing(
                () -> locking.lock(
                        joris,
                        directed.id(),
                        new NewLock(LockReason.VIOLENCE, true, circle(joris, directed.coordinator()), Set.of())),
                "case-file.unknown");
    }

    private void lock() {
        lock(circle(nadia, directed.coordinator(), directed.desk()), Set.of());
    }

    private void lock(Set<PersonId> members, Set<PersonId> excluded) {
        locking.lock(nadia, directed.id(), new NewLock(LockReason.VIOLENCE, true, members, excluded));
    }

    private Actor elsewhere() {
        return parties.officer(parties.municipality(), OfficerFunction.COORDINATOR);
    }

    private Actor strongly(Actor coordinator) {
        return parties.again(coordinator, directed.municipality(), Assurance.STRONG, OfficerFunction.COORDINATOR);
    }

    private static Set<PersonId> circle(Actor... people) {
        return Arrays.stream(people).map(Actor::person).collect(Collectors.toSet());
    }

    private static NewResident lotte() {
        return new NewResident(facts("Lotte"), BSN, null, false);
    }

    private static ResidentFacts facts(String given) {
        return new ResidentFacts(new ResidentName(given, null, "El Idrissi"), null, null, null, "nl");
    }

    private List<String> work(Actor who) {
        return workList.mine(who, new WorkListQuery(null, 100)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    private boolean listed(Actor who) {
        return reading.list(who, new CaseListQuery(null, null, null, 50)).rows().stream()
                .anyMatch(row -> row.id().equals(directed.id()));
    }

    private List<ResidentId> found(Actor who) {
        return finding.search(who, new ResidentQuery("El Idrissi", null, null, 100)).rows().stream()
                .map(row -> row.id())
                .toList();
    }
}
