package nl.regieloket.staff;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static nl.regieloket.testing.Refusals.stepUp;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.casefiles.CaseFileRow;
import nl.regieloket.casefiles.CaseListQuery;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.CommitmentStatus;
import nl.regieloket.proposals.ReadingRequests;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Absence with a replacement: who stands in directs the cases meanwhile, in his own name, and nothing else (issue: grants). */
class ArrangingAbsenceIT extends InContainer {
    @Inject
    private ArrangingAbsence absences;

    @Inject
    private ManagingStaff managing;

    @Inject
    private ReadingCases reading;

    @Inject
    private DirectingCases directing;

    @Inject
    private KeepingNotes notes;

    @Inject
    private WorkList work;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private Asking asking;

    @Inject
    private ReadingRequests requests;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private Stored stored;

    @Inject
    private Transactions transactions;

    @SuppressWarnings("NullAway.Init")
    private Cases.Directed of;

    @SuppressWarnings("NullAway.Init")
    private Actor coordinator;

    @SuppressWarnings("NullAway.Init")
    private Actor colleague;

    @SuppressWarnings("NullAway.Init")
    private LocalDate today;

    @BeforeEach
    void aCase() {
        of = cases.directed();
        coordinator = parties.stronglySignedIn(of.municipality(), OfficerFunction.COORDINATOR);
        colleague = parties.officer(of.municipality(), OfficerFunction.CASEMANAGER);
        today = days.today();
    }

    @AfterEach
    void theClockGoesBack() {
        days.goBack();
    }

    @Test
    void who_stands_in_directs_the_case_meanwhile_and_the_absent_one_stays_its_casemanager() {
        refused(() -> reading.overview(colleague, of.id()));
        away(today, today.plusDays(7));
        Actor standsIn = now(colleague);
        assertThat(reading.overview(standsIn, of.id()).reference().casemanager())
                .isEqualTo(of.casemanager().person());
        assertThat(reading.list(standsIn, new CaseListQuery(null, null, null, 10))
                        .rows())
                .extracting(CaseFileRow::id)
                .containsExactly(of.id());
        assertThat(work.mine(standsIn, new WorkListQuery(null, 10)).rows())
                .extracting(task -> task.assignee().id())
                .containsExactly(of.casemanager().person().value());
        notes.write(standsIn, of.id(), "Called");
        assertThat(reading.overview(of.casemanager(), of.id()).reference().casemanager())
                .as("who is away may still look")
                .isEqualTo(of.casemanager().person());
    }

    @Test
    void what_he_does_is_told_under_his_own_name_as_replacement() {
        away(today, today.plusDays(7));
        Actor standsIn = now(colleague);
        long version = reading.overview(standsIn, of.id()).version();
        directing.threaten(standsIn, of.id(), version, new Threat(ThreatKind.EVICTION, today.plusDays(9), today));
        assertThat(reading.timeline(standsIn, of.id(), null).rows().getFirst().replacing())
                .isEqualTo(of.casemanager().person());
        assertThat(stored.number(
                        "select count(*) from trail_line where person_id = ? and action = 'case.threaten' and allowed"
                                + " and reason like '%replacing "
                                + of.casemanager().person() + "'",
                        standsIn.person().value()))
                .isEqualTo(1);
        assertThat(stored.number(
                        "select count(*) from trail_line where person_id = ? and reason like '%replacing%'",
                        of.casemanager().person().value()))
                .isZero();
    }

    @Test
    void before_and_after_the_absence_there_is_nothing() {
        away(today.plusDays(2), today.plusDays(4));
        refused(() -> reading.overview(now(colleague), of.id()));
        days.jumpTo(today.plusDays(2));
        reading.overview(now(colleague), of.id());
        days.jumpTo(today.plusDays(4));
        reading.overview(now(colleague), of.id());
        days.jumpTo(today.plusDays(5));
        refused(() -> reading.overview(now(colleague), of.id()));
    }

    @Test
    void a_case_that_is_assigned_meanwhile_is_his_to_direct_too_and_one_that_is_handed_over_no_more() {
        away(today, today.plusDays(7));
        Cases.Directed later = cases.another(of);
        reading.overview(now(colleague), later.id());
        Actor third = parties.officer(of.municipality(), OfficerFunction.CASEMANAGER);
        long version = reading.overview(coordinator, of.id()).version();
        directing.handOver(of.coordinator(), of.id(), version, third.person(), "He is away for long");
        refused(() -> reading.overview(now(colleague), of.id()));
    }

    @Test
    void an_absence_ends_sooner_lasts_longer_or_ends_at_once() {
        UUID absence = away(today, today.plusDays(3));
        absences.lastUntil(coordinator, absence, today.plusDays(9));
        days.jumpTo(today.plusDays(9));
        reading.overview(now(colleague), of.id());
        days.goBack();
        absences.lastUntil(coordinator, absence, today);
        reading.overview(now(colleague), of.id());
        Actor before = now(colleague);
        absences.endAtOnce(coordinator, absence);
        refused(() -> reading.overview(now(colleague), of.id()));
        refused(() -> notes.write(before, of.id(), "In a session that is older"));
        conflict(() -> absences.endAtOnce(coordinator, absence), "absence.over");
        conflict(() -> absences.lastUntil(coordinator, absence, today.plusDays(2)), "absence.over");
    }

    @Test
    void whoever_ends_it_waits_for_what_is_under_way() throws Exception {
        UUID absence = away(today, today.plusDays(3));
        Actor standsIn = now(colleague);
        assertThat(transactions.meanwhile(
                        () -> notes.write(standsIn, of.id(), "Called"), () -> absences.endAtOnce(coordinator, absence)))
                .isEmpty();
    }

    @Test
    void it_ends_with_the_work_of_either() {
        away(today, today.plusDays(7));
        Actor standsIn = now(colleague);
        managing.leaveAtOnce(coordinator, membership(of.casemanager()));
        refused(() -> reading.overview(now(standsIn), of.id()));

        Cases.Directed other = cases.directed();
        Actor otherCoordinator = parties.stronglySignedIn(other.municipality(), OfficerFunction.COORDINATOR);
        Actor leaver = parties.officer(other.municipality(), OfficerFunction.CASEMANAGER);
        absences.arrange(otherCoordinator, membership(other.casemanager()), today, today.plusDays(7), leaver.person());
        Actor leaving = parties.again(leaver, other.municipality(), Assurance.BASIC, OfficerFunction.CASEMANAGER);
        managing.leaveAtOnce(otherCoordinator, membership(leaver));
        refused(() -> notes.write(leaving, other.id(), "Too late"));
    }

    @Test
    void only_a_colleague_with_the_functions_who_is_there_himself_stands_in() {
        MembershipId membership = membership(of.casemanager());
        Actor elsewhere = parties.officer(parties.municipality(), OfficerFunction.CASEMANAGER);
        for (PersonId unsuited : List.of(elsewhere.person(), of.desk().person(), PersonId.next())) {
            invalid(() -> absences.arrange(coordinator, membership, today, today.plusDays(2), unsuited), "replacement");
        }
        invalid(
                () -> absences.arrange(
                        coordinator,
                        membership,
                        today,
                        today.plusDays(2),
                        of.casemanager().person()),
                "replacement");
        invalid(
                () -> absences.arrange(coordinator, membership, today, today.minusDays(1), colleague.person()),
                "until");
        invalid(() -> absences.arrange(coordinator, membership, today.minusDays(1), today, colleague.person()), "from");
    }

    @Test
    void nobody_is_away_twice_nor_stands_in_while_he_is_away() {
        away(today.plusDays(2), today.plusDays(5));
        MembershipId absent = membership(of.casemanager());
        Actor third = parties.officer(of.municipality(), OfficerFunction.CASEMANAGER);
        conflict(
                () -> absences.arrange(coordinator, absent, today.plusDays(5), today.plusDays(8), third.person()),
                "absence.overlaps");
        conflict(
                () -> absences.arrange(coordinator, membership(colleague), today, today.plusDays(2), third.person()),
                "absence.stands-in-then");
        invalid(
                () -> absences.arrange(
                        coordinator,
                        membership(third),
                        today.plusDays(4),
                        today.plusDays(4),
                        of.casemanager().person()),
                "replacement");
        UUID next = absences.arrange(coordinator, absent, today.plusDays(6), today.plusDays(8), third.person());
        conflict(() -> absences.lastUntil(coordinator, first(), today.plusDays(6)), "absence.overlaps");
        absences.lastUntil(coordinator, next, today.plusDays(20));
    }

    @Test
    void standing_in_for_who_stands_in_is_not_passed_on() {
        Actor third = parties.officer(of.municipality(), OfficerFunction.CASEMANAGER);
        away(today, today.plusDays(1));
        absences.arrange(coordinator, membership(colleague), today.plusDays(2), today.plusDays(4), third.person());
        days.jumpTo(today.plusDays(2));
        refused(() -> reading.overview(now(third), of.id()));
    }

    /** Awb 10:3: a mandate is its holder's own. */
    @Test
    void a_mandate_does_not_pass_to_who_stands_in() {
        Asking.Partner agency = asking.agency();
        CommitmentId asked = asking.asked(of, agency);
        Actor there = parties.stronglySignedIn(agency.id(), OfficerFunction.COORDINATOR);
        Actor standsIn = parties.officer(agency.id(), OfficerFunction.TAILORING_OFFICER);
        absences.arrange(there, membership(agency.officer()), today, today.plusDays(3), standsIn.person());
        Actor now = parties.again(standsIn, agency.id(), Assurance.BASIC, OfficerFunction.TAILORING_OFFICER);
        assertThat(now.replaces()).containsExactly(agency.officer().person());
        forbidden(() -> answering.commit(now, asked, asking.promise(30), agency.mandate()), "mandate.not-yours");
        assertThat(asking.commits(agency, asked, 30)).isEqualTo(CommitmentStatus.COMMITTED);
    }

    /** Only what he is as casemanager: a part that was opened to somebody himself, to answer it, is his own. */
    @Test
    void what_is_opened_to_him_in_another_role_does_not_pass_either() throws Exception {
        CommitmentId asked = asking.asked(of, asking.agency());
        Asking.Partner outside = asking.agency();
        Actor there = parties.stronglySignedIn(outside.id(), OfficerFunction.COORDINATOR);
        Actor standsIn = parties.officer(outside.id(), OfficerFunction.TAILORING_OFFICER);
        stored.change(
                "insert into access_grant (id, subject_kind, subject_id, grantee_kind, grantee_id, works_for, role,"
                        + " sections, purpose, legal_basis, valid_from, given_by, given_at) select uuid(), subject_kind,"
                        + " subject_id, 'PERSON', ?, ?, 'RESPONDENT', sections, purpose, legal_basis, valid_from,"
                        + " given_by, given_at from access_grant where subject_id = ? and role = 'RESPONDENT' limit 1",
                outside.officer().person().value(),
                outside.id().value(),
                asked.value());
        requests.one(outside.officer(), asked);
        absences.arrange(there, membership(outside.officer()), today, today.plusDays(3), standsIn.person());
        Actor now = parties.again(standsIn, outside.id(), Assurance.BASIC, OfficerFunction.TAILORING_OFFICER);
        missing(() -> requests.one(now, asked), "commitment.unknown");
    }

    @Test
    void who_arranges_does_not_stand_in_himself_and_needs_two_factors() {
        Actor both =
                parties.stronglySignedIn(of.municipality(), OfficerFunction.COORDINATOR, OfficerFunction.CASEMANAGER);
        forbidden(
                () -> absences.arrange(both, membership(of.casemanager()), today, today, both.person()),
                "membership.of-oneself");
        forbidden(
                () -> absences.arrange(both, membership(both), today, today, colleague.person()),
                "membership.of-oneself");
        stepUp(() ->
                absences.arrange(of.coordinator(), membership(of.casemanager()), today, today, colleague.person()));
        refused(() -> absences.arrange(
                parties.stronglySignedIn(of.municipality(), OfficerFunction.CASEMANAGER),
                membership(of.casemanager()),
                today,
                today,
                colleague.person()));
        UUID absence = away(today, today);
        Actor elsewhere = parties.stronglySignedIn(parties.municipality(), OfficerFunction.COORDINATOR);
        missing(() -> absences.endAtOnce(elsewhere, absence), "absence.unknown");
        missing(() -> absences.lastUntil(elsewhere, absence, today), "absence.unknown");
        missing(() -> absences.of(elsewhere, membership(of.casemanager())), "membership.unknown");
    }

    private UUID first() {
        return absences.of(coordinator, membership(of.casemanager())).getFirst().id();
    }

    private UUID away(LocalDate from, LocalDate until) {
        return absences.arrange(coordinator, membership(of.casemanager()), from, until, colleague.person());
    }

    /** As he signs in now. */
    private Actor now(Actor officer) {
        return parties.again(officer, of.municipality(), Assurance.BASIC, OfficerFunction.CASEMANAGER);
    }

    private MembershipId membership(Actor officer) {
        OrganisationId there = officer.requireOrganisation();
        return register.memberships(officer.person(), days.today()).stream()
                .filter(one -> one.organisation().id().equals(there))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
