package nl.regieloket.casefiles.locks;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.missing;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.NewCaseFile;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.NewContact;
import nl.regieloket.intake.ReadingContacts;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.privacy.SearchingTrail;
import nl.regieloket.privacy.TrailSearch;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.Test;

/** E8, DA-06: of a locked case only its circle knows; for everybody else it, its household and its people do not exist. */
class HiddenByLocksIT extends AroundALock {
    @Inject
    private ReadingContacts contacts;

    @Inject
    private SearchingTrail trail;

    @Inject
    private Stored stored;

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
    void what_is_hidden_and_what_is_not_there_leave_the_same_lines() {
        lock();
        missing(() -> reading.overview(otherCoordinator, directed.id()), "case-file.unknown");
        var nowhere = CaseFileId.next();
        missing(() -> reading.overview(otherCoordinator, nowhere), "case-file.unknown");
        missing(() -> reading.timeline(otherCoordinator, nowhere, null), "case-file.unknown");
        missing(() -> finding.resident(otherDesk, directed.resident()), "resident.unknown");
        var nobody = ResidentId.next();
        missing(() -> finding.resident(otherDesk, nobody), "resident.unknown");

        assertThat(refusals(otherCoordinator, directed.id().value())).isEqualTo(1);
        assertThat(refusals(otherCoordinator, nowhere.value())).isEqualTo(2);
        assertThat(refusals(otherDesk, directed.resident().value())).isEqualTo(1);
        assertThat(refusals(otherDesk, nobody.value())).isEqualTo(1);
    }

    @Test
    void in_an_open_household_who_is_locked_is_not_there() {
        ResidentId sister = registering.register(otherDesk, new NewResident(facts("Nour"), null, null, false));
        var together = households.form(
                otherDesk,
                List.of(
                        new NewMember(sister, HouseholdRole.ADULT, LONG_AGO),
                        new NewMember(directed.resident(), HouseholdRole.ADULT, LONG_AGO)));
        assertThat(households.history(otherDesk, together)).hasSize(2);
        lock();
        assertThat(households.history(otherDesk, together))
                .extracting(line -> line.member().resident())
                .containsExactly(sister);
        assertThat(households.members(otherDesk, together, LONG_AGO))
                .extracting(MemberRow::resident)
                .containsExactly(sister);
        assertThat(households.members(directed.desk(), together, LONG_AGO)).hasSize(2);
    }

    @Test
    void a_question_that_became_a_case_is_hidden_with_who_asked_it() {
        ContactId question =
                logging.log(otherDesk, new NewContact(ContactChannel.PHONE, directed.resident(), "Waar ben ik?", null));
        assertThat(contacts.contact(otherDesk, question)).isNotNull();
        lock();
        missing(() -> contacts.contact(otherDesk, question), "contact.unknown");
    }

    @Test
    void the_trail_tells_a_privacy_officer_outside_of_the_circle_no_number_of_it() {
        Actor watcher = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        String number = reading.overview(nadia, directed.id()).reference().number();
        assertThat(numbers(watcher)).contains(number);
        lock();
        assertThat(numbers(watcher)).doesNotContain(number);
        missing(
                () -> trail.search(watcher, new TrailSearch(number, null, null, null, null, null, null, 100)),
                "case-file.unknown");
    }

    private long refusals(Actor who, UUID subject) {
        return stored.number(
                "select count(*) from trail_line where person_id = ? and subject_id = ? and not allowed",
                who.person(),
                subject);
    }

    private List<String> numbers(Actor watcher) {
        return trail.search(watcher, new TrailSearch(null, null, null, null, null, null, null, 100)).rows().stream()
                .map(SearchingTrail.Found::caseNumber)
                .toList();
    }
}
