package nl.regieloket.splits;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.stepUp;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.presence.NewAbsence;
import nl.regieloket.organisations.presence.PresenceRegister;
import nl.regieloket.persons.Address;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.ResidentQuery;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.testing.Transactions;
import org.junit.jupiter.api.Test;

/** E8: who splits the case of a household, what goes along, and who may know of what from then on. */
class SplittingHouseholdsIT extends TwoWhoPart {
    @Inject
    private PresenceRegister presence;

    @Inject
    private Transactions transactions;

    @Test
    void who_leaves_goes_on_in_a_case_of_her_own_that_another_directs() {
        split();
        CaseFileId ofLotte = splitOff();
        var view = reading.overview(joris, ofLotte);
        assertThat(view.reference().casemanager()).isEqualTo(joris.person());
        assertThat(view.locked()).isTrue();
        assertThat(view.legalGrounds())
                .isEqualTo(reading.overview(nadia, directed.id()).legalGrounds());
        assertThat(reading.household(joris, ofLotte))
                .extracting(row -> row.who().name().given())
                .containsExactly("Lotte");
        assertThat(locking.read(joris, ofLotte).circle().orElseThrow().members())
                .isEqualTo(people(joris, anne, coordinator));
        assertThat(listed(joris)).containsExactly(ofLotte);
        assertThat(listed(coordinator)).containsExactly(ofLotte);
    }

    @Test
    void she_is_known_there_by_who_she_is_and_not_by_how_she_was_reached() {
        split();
        var there = finding.resident(joris, lotteThere());
        assertThat(there.id()).isNotEqualTo(lotte);
        assertThat(there.facts().name().family()).isEqualTo("de Graaf");
        assertThat(there.facts().email()).isNull();
        assertThat(there.facts().telephone()).isNull();
        assertThat(there.address().whole()).isNull();
        assertThat(there.secretAddress()).isTrue();
        assertThat(finding.withBsn(joris, LOTTE).orElseThrow().id()).isEqualTo(there.id());
    }

    @Test
    void her_debts_go_along_and_one_of_both_stays_in_both_as_that_of_each() {
        split();
        assertThat(claims.ofCase(joris, splitOff()))
                .extracting(ClaimView::currentAmount)
                .containsExactlyInAnyOrder(Euro.of("20.00"), Euro.of("12600.00"));
        assertThat(claims.ofCase(joris, splitOff()))
                .allSatisfy(claim -> assertThat(claim.debtors()).containsExactly(lotteThere()));
        assertThat(claims.ofCase(nadia, directed.id()))
                .filteredOn(claim -> !claim.isWithdrawn())
                .extracting(ClaimView::currentAmount)
                .containsExactlyInAnyOrder(Euro.of("10.00"), Euro.of("12600.00"));
        assertThat(reading.timeline(joris, splitOff(), null).rows())
                .extracting(row -> row.code())
                .containsExactlyInAnyOrder("case.split-off", "claim.carried", "claim.carried-jointly");
    }

    @Test
    void for_who_works_on_the_other_case_there_is_somebody_who_left_and_nothing_more() {
        split();
        CaseFileId ofLotte = splitOff();
        ResidentId there = lotteThere();
        for (Actor one : new Actor[] {nadia, directed.desk(), directed.coordinator()}) {
            missing(() -> reading.overview(one, ofLotte), "case-file.unknown");
            assertThat(listed(one)).doesNotContain(ofLotte);
        }
        for (Actor one : new Actor[] {nadia, directed.desk()}) {
            missing(() -> finding.resident(one, there), "resident.unknown");
            assertThat(finding.withBsn(one, LOTTE).orElseThrow().id()).isEqualTo(lotte);
            assertThat(finding.search(one, new ResidentQuery("de Graaf", null, null, 50))
                            .rows())
                    .extracting(row -> row.id())
                    .contains(lotte)
                    .doesNotContain(there);
        }
        assertThat(reading.household(nadia, directed.id()))
                .extracting(MemberRow::resident)
                .containsExactlyInAnyOrder(marco, child);
        assertThat(reading.timeline(nadia, directed.id(), null).rows())
                .extracting(row -> row.code())
                .doesNotContain("case.split-off", "case.locked");
        assertThat(reading.overview(nadia, directed.id()).locked()).isFalse();
        assertThat(locking.read(nadia, directed.id()).circle()).isEmpty();
    }

    @Test
    void what_is_told_of_her_later_is_not_told_in_the_other_case() {
        split();
        ResidentId there = lotteThere();
        var before = finding.resident(nadia, lotte);
        registering.move(
                joris,
                there,
                finding.resident(joris, there).version(),
                new Address("Havenweg", "1", "4321 ZZ", "Oosterhaven"),
                true,
                "In de opvang");
        var after = finding.resident(nadia, lotte);
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.facts()).isEqualTo(before.facts());
        assertThat(after.address().whole()).isEqualTo(new Address("Kerkstraat", "5", "1234 AB", "Rietmond"));
    }

    @Test
    void who_may_know_of_her_case_knows_nothing_of_the_other_any_more() {
        assertThat(reading.overview(coordinator, directed.id())).isNotNull();
        split();
        missing(() -> reading.overview(coordinator, directed.id()), "case-file.unknown");
        missing(() -> finding.resident(joris, marco), "resident.unknown");
        missing(() -> finding.resident(joris, lotte), "resident.unknown");
        missing(() -> households.history(anne, household), "household.unknown");
        assertThat(listed(coordinator)).doesNotContain(directed.id());
        assertThat(reading.overview(directed.coordinator(), directed.id())).isNotNull();
    }

    @Test
    void nobody_can_work_on_both_later_either() {
        split();
        CaseFileId ofLotte = splitOff();
        Actor jorisStrongly = strongly(joris);
        invalid(() -> locking.regroup(jorisStrongly, ofLotte, people(joris, anne, nadia), Set.of()), "members");
        long version = reading.overview(nadia, directed.id()).version();
        invalid(() -> directing.handOver(nadia, directed.id(), version, joris.person(), "Vakantie"), "casemanager");
        // who ever knew where she is, never works on the other
        locking.regroup(jorisStrongly, ofLotte, people(joris, coordinator), Set.of());
        invalid(() -> directing.handOver(nadia, directed.id(), version, anne.person(), "Vakantie"), "casemanager");
        Actor newcomer = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        directing.handOver(nadia, directed.id(), version, newcomer.person(), "Vakantie");
        invalid(
                () -> locking.regroup(jorisStrongly, ofLotte, people(joris, newcomer, coordinator), Set.of()),
                "members");
        conflict(() -> locking.lift(jorisStrongly, ofLotte), "lock.kept-apart");
    }

    @Test
    void it_takes_two_factors_and_the_casemanager_of_the_case() {
        var wanted = wanted(Map.of(), joris.person(), anne.person());
        stepUp(() -> splitting.split(directed.casemanager(), directed.id(), wanted));
        missing(() -> splitting.split(strongly(joris), directed.id(), wanted), "case-file.unknown");
        forbidden(() -> splitting.split(directed.coordinator(), directed.id(), wanted), "access.refused");
        forbidden(() -> splitting.choices(directed.coordinator(), directed.id()), "access.refused");
    }

    @Test
    void who_works_or_worked_on_the_case_or_stands_in_there_directs_no_case_split_off_from_it() {
        refuses(nadia, "casemanager", anne);
        refuses(joris, "members", nadia);
        presence.arrange(new NewAbsence(
                nadia.person(),
                directed.municipality(),
                anne.person(),
                clock.today().plusDays(3),
                clock.today().plusDays(9)));
        refuses(anne, "casemanager", joris);
        refuses(joris, "members", anne);
        long version = reading.overview(nadia, directed.id()).version();
        directing.handOver(nadia, directed.id(), version, joris.person(), "Vakantie");
        Actor jorisStrongly = strongly(joris);
        invalid(
                () -> splitting.split(
                        jorisStrongly, directed.id(), wanted(Map.of(), nadia.person(), coordinator.person())),
                "casemanager");
        assertThat(splitting.choices(jorisStrongly, directed.id()).casemanagers())
                .isEmpty();
    }

    @Test
    void a_circle_can_go_on_and_leaves_a_coordinator_for_the_other_case() {
        refuses(joris, "members");
        refuses(joris, "members", coordinator, directed.coordinator());
        splitting.split(nadia, directed.id(), wanted(Map.of(), joris.person(), anne.person()));
        assertThat(reading.overview(joris, splitOff())).isNotNull();
    }

    @Test
    void a_split_is_of_an_adult_who_left_and_others_stay() {
        var yesterday = clock.today().minusDays(1);
        var others = Set.of(anne.person());
        invalid(
                () -> splitting.split(
                        nadia,
                        directed.id(),
                        new NewSplit(
                                child, Map.of(), yesterday, LockReason.VIOLENCE, joris.person(), others, "Ruimte")),
                "leaver");
        invalid(
                () -> splitting.split(
                        nadia,
                        directed.id(),
                        new NewSplit(
                                lotte, Map.of(), clock.today(), LockReason.VIOLENCE, joris.person(), others, "Ruimte")),
                "lastDay");
        invalid(
                () -> splitting.split(
                        nadia,
                        directed.id(),
                        new NewSplit(
                                lotte,
                                Map.of(),
                                yesterday,
                                LockReason.CONFLICT_OF_INTEREST,
                                joris.person(),
                                others,
                                "Ruimte")),
                "reason");
        invalid(
                () -> splitting.split(
                        nadia, directed.id(), wanted(Map.of(marco, Custody.BOTH), joris.person(), anne.person())),
                "children");
        invalid(
                () -> splitting.split(
                        nadia, directed.id(), wanted(Map.of(child, Custody.OTHER), joris.person(), anne.person())),
                "children");
        households.leave(directed.desk(), household, marco, yesterday);
        conflict(this::split, "split.nobody-stays");
    }

    @Test
    void a_child_belongs_to_both_where_both_have_authority_and_leaves_where_she_alone_has() {
        split(Map.of(child, Custody.BOTH));
        assertThat(reading.household(joris, splitOff()))
                .extracting(row -> row.who().name().given())
                .containsExactly("Lotte", "Mila");
        assertThat(reading.household(nadia, directed.id()))
                .extracting(MemberRow::resident)
                .containsExactlyInAnyOrder(marco, child);
        assertThat(reading.household(joris, splitOff()))
                .extracting(MemberRow::resident)
                .doesNotContain(child);
    }

    @Test
    void a_child_of_whom_she_alone_has_authority_left_too() {
        split(Map.of(child, Custody.LEAVER));
        assertThat(reading.household(nadia, directed.id()))
                .extracting(MemberRow::resident)
                .containsExactly(marco);
    }

    @Test
    void who_comes_to_his_household_later_is_nobody_to_who_knows_of_her_case() {
        split();
        ResidentId eva =
                registering.register(directed.desk(), new NewResident(named("Eva", "Vermeer"), null, null, false));
        households.join(directed.desk(), household, new NewMember(eva, HouseholdRole.ADULT, clock.today()));
        assertThat(finding.resident(nadia, eva)).isNotNull();
        missing(() -> finding.resident(joris, eva), "resident.unknown");
    }

    @Test
    void a_secret_address_goes_along_and_stays_behind_nowhere() {
        registering.move(
                nadia,
                lotte,
                finding.resident(nadia, lotte).version(),
                new Address("Havenweg", "1", "4321 ZZ", "Oosterhaven"),
                true,
                "In de opvang");
        split();
        Actor elsewhere = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        assertThat(finding.resident(elsewhere, lotte).address().whole()).isNull();
        assertThat(finding.resident(joris, lotteThere()).address().whole())
                .isEqualTo(new Address("Havenweg", "1", "4321 ZZ", "Oosterhaven"));
    }

    @Test
    void who_is_kept_out_of_the_old_case_by_name_gets_nothing_of_the_new_one() {
        locking.lock(
                nadia,
                directed.id(),
                new NewLock(LockReason.CONFLICT_OF_INTEREST, false, Set.of(), Set.of(anne.person())));
        invalid(this::split, "members");
        splitting.split(nadia, directed.id(), wanted(Map.of(), joris.person(), coordinator.person()));
        assertThat(stored.number(
                        "select count(*) from access_circle_member m join access_lock l on l.circle_id = m.circle_id"
                                + " where l.subject_id = ? and m.person_id = ? and m.excluded = 1",
                        splitOff(),
                        anne.person()))
                .isEqualTo(1);
    }

    @Test
    void her_page_closes_and_who_knows_how_to_open_it_sees_nothing_of_the_new_case() {
        Actor herPage = page(lotte);
        Actor hisPage = page(marco);
        assertThat(followed(herPage)).containsExactly(directed.id());
        split();
        assertThat(followed(herPage)).isEmpty();
        missing(() -> claims.ofCase(herPage, splitOff()), "case-file.unknown");
        assertThat(followed(hisPage)).containsExactly(directed.id());
        missing(() -> claims.ofCase(hisPage, splitOff()), "case-file.unknown");
    }

    @Test
    void of_two_who_split_it_at_the_same_moment_one_is_told_that_she_left() throws Exception {
        assertThat(transactions.meanwhile(this::split, this::split)).isEqualTo("split.not-a-member");
        assertThat(listed(joris)).hasSize(1);
    }

    @Test
    void a_debt_of_hers_that_is_entered_meanwhile_is_in_one_of_both_cases() throws Exception {
        assertThat(transactions.meanwhile(() -> owes(Set.of(lotte), "77.00"), this::split))
                .isEmpty();
        assertThat(claims.ofCase(joris, splitOff()))
                .extracting(ClaimView::currentAmount)
                .contains(Euro.of("77.00"));
    }

    private void refuses(Actor casemanager, String field, Actor... others) {
        invalid(
                () -> splitting.split(
                        nadia,
                        directed.id(),
                        new NewSplit(
                                lotte,
                                Map.of(),
                                clock.today().minusDays(1),
                                LockReason.VIOLENCE,
                                casemanager.person(),
                                people(others),
                                "Heeft ruimte")),
                field);
    }
}
