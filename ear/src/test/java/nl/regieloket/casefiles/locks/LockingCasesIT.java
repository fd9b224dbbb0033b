package nl.regieloket.casefiles.locks;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.stepUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.NewCaseFile;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.NewMember;
import org.junit.jupiter.api.Test;

/** E8: who may lock a case, to whom, and who may lift that again. */
class LockingCasesIT extends AroundALock {
    @Test
    void nobody_is_let_in_past_the_circle_and_who_was_admitted_is() {
        lock();
        long version = reading.overview(nadia, directed.id()).version();
        invalid(() -> directing.handOver(nadia, directed.id(), version, joris.person(), "Vakantie"), "casemanager");
        assertThat(directing.candidates(nadia, directed.id()))
                .extracting(officer -> officer.person())
                .containsExactly(nadia.person());

        locking.regroup(strongly(nadia), directed.id(), circle(nadia, directed.coordinator(), joris), Set.of());

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

    @Test
    void the_circle_changes_by_two_factors_and_the_household_sees_that_it_did() {
        lock();
        stepUp(() -> locking.regroup(nadia, directed.id(), circle(nadia, directed.coordinator()), Set.of()));
        locking.regroup(strongly(nadia), directed.id(), circle(nadia, directed.coordinator()), Set.of());
        assertThat(reading.timeline(nadia, directed.id(), null).rows())
                .extracting(row -> row.code())
                .contains("case.lock-regrouped");
    }

    @Test
    void keeping_nobody_out_of_an_open_case_any_more_is_lifting_it() {
        locking.lock(
                nadia, directed.id(), new NewLock(LockReason.CONFLICT_OF_INTEREST, false, Set.of(), circle(otherDesk)));
        invalid(() -> locking.regroup(strongly(nadia), directed.id(), Set.of(), Set.of()), "excluded");
    }
}
