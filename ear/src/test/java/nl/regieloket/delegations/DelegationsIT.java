package nl.regieloket.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.proposals.ReadingRequests;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HE-01, HE-02, HE-03, HE-06, HE-08: whom a resident authorises sees that case alone, within scope and term. */
class DelegationsIT extends InContainer {
    @Inject
    private RecordingRepresentations recording;

    @Inject
    private RedeemingInvitations redeeming;

    @Inject
    private EndingRepresentations ending;

    @Inject
    private ReadingRepresentations reading;

    @Inject
    private FollowingCases following;

    @Inject
    private ReadingPauses pauses;

    @Inject
    private ReadingClaims claims;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private ReadingProposals proposals;

    @Inject
    private ReadingRequests requests;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private KeepingNotes notes;

    @Inject
    private FindingResidents residents;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private Stored stored;

    private Cases.Directed directed;
    private Partner cjib;
    private ProposalId proposal;
    private CommitmentId part;

    @BeforeEach
    void aCaseWithAPromise() {
        directed = cases.directed();
        cjib = asking.agency();
        proposal = asking.sent(directed, cjib);
        part = asking.part(directed, proposal, cjib);
        answering.commit(
                cjib.officer(),
                part,
                new AnsweringCommitments.Promise(
                        days.today(), days.today().plusMonths(4), "Vaste lasten betalen", null),
                cjib.mandate());
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    @Test
    void a_helper_sees_nothing_before_the_code_is_brought_and_then_where_it_stands() {
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        RepresentationId id = record("follow");
        assertThat(following.helped(rik)).isEmpty();

        redeeming.redeem(rik, code(id));

        assertThat(following.helped(rik)).singleElement().satisfies(followed -> {
            assertThat(followed.id()).isEqualTo(directed.id());
            assertThat(followed.amounts()).isFalse();
        });
        assertThat(pauses.followed(rik, directed.id())).singleElement().satisfies(one -> {
            assertThat(one.period()).isNotNull();
            assertThat(one.words())
                    .as("conditions are between the resident and the organisation")
                    .isNull();
        });
    }

    /** HE-03, cross-cutting property 7: an act outside scope is refused, and never a BSN. */
    @Test
    void outside_the_scope_a_helper_meets_a_closed_door_everywhere() {
        Actor rik = helper("follow");
        List<ThrowingCallable> outside = List.of(
                () -> claims.ofCase(rik, directed.id()),
                () -> readingCases.overview(rik, directed.id()),
                () -> readingCases.household(rik, directed.id()),
                () -> readingCases.timeline(rik, directed.id(), null),
                () -> proposals.ofCase(rik, directed.id()),
                () -> proposals.one(rik, proposal),
                () -> requests.one(rik, part),
                () -> pauses.ofCase(rik, directed.id()),
                () -> notes.read(rik, directed.id(), null),
                () -> notes.write(rik, directed.id(), "Ik schrijf mee"),
                () -> residents.resident(rik, directed.resident()),
                () -> residents.bsn(rik, directed.resident()),
                () -> residents.corrections(rik, directed.resident()),
                () -> reading.ofCase(rik, directed.id()),
                () -> recording.record(
                        rik, directed.id(), told("follow", days.today().plusDays(1), null)),
                () -> answering.cancel(rik, part, "Niet nodig", cjib.mandate()));
        for (ThrowingCallable act : outside) {
            refused(act);
        }
        assertThat(stored.number("select count(*) from trail_line where person_id = ? and not allowed", rik.person()))
                .as("each attempt is in the trail")
                .isGreaterThanOrEqualTo(outside.size() - 1);
    }

    @Test
    void the_scope_debt_file_opens_amounts_and_nothing_more() {
        Actor rik = helper("debt-file");

        assertThat(claims.ofCase(rik, directed.id())).hasSize(1);
        assertThat(claims.ofCase(rik, directed.id()).getFirst().allowed())
                .as("looking, not doing")
                .containsOnly(nl.regieloket.claims.ClaimAction.READ);
        refused(() -> claims.historyOfCase(rik, directed.id()));
        refused(() -> residents.bsn(rik, directed.resident()));
        refused(() -> notes.read(rik, directed.id(), null));
    }

    @Test
    void one_authorisation_opens_one_case() {
        Actor rik = helper("debt-file");
        var elsewhere = cases.another(directed);

        refused(() -> claims.ofCase(rik, elsewhere.id()));
        refused(() -> pauses.followed(rik, elsewhere.id()));
        assertThat(following.helped(rik)).hasSize(1);
    }

    /** HE-03, E5: effect immediately, also in an open session. */
    @Test
    void suspending_cuts_off_at_the_next_click_and_resuming_lets_in_again() {
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        RepresentationId id = record("debt-file");
        redeeming.redeem(rik, code(id));
        claims.ofCase(rik, directed.id());

        ending.suspend(directed.desk(), id, "Mevrouw weet van niets");

        refused(() -> claims.ofCase(rik, directed.id()));
        refused(() -> pauses.followed(rik, directed.id()));
        assertThat(following.helped(rik)).isEmpty();
        ending.resume(directed.desk(), id, "Toch goed");
        claims.ofCase(rik, directed.id());
        ending.end(directed.desk(), id, "Zij wil haar dochter");
        refused(() -> claims.ofCase(rik, directed.id()));
        assertThatThrownBy(() -> ending.resume(directed.desk(), id, "Toch weer"))
                .isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> ending.suspend(directed.desk(), id, "Dicht")).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void an_authorisation_holds_from_its_first_day_through_its_last() {
        LocalDate from = days.today().plusDays(10);
        LocalDate until = from.plusDays(20);
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        RepresentationId id = recording.record(directed.desk(), directed.id(), told("debt-file", from, until));
        redeeming.redeem(rik, code(id));

        refused(() -> claims.ofCase(rik, directed.id()));
        days.jumpTo(from);
        claims.ofCase(rik, directed.id());
        days.jumpTo(until);
        claims.ofCase(rik, directed.id());
        days.jumpTo(until.plusDays(1));
        refused(() -> claims.ofCase(rik, directed.id()));
        assertThat(following.helped(rik)).isEmpty();
    }

    /** HE-02: the authorised party may be a civil-society organisation. */
    @Test
    void of_an_organisation_that_helps_those_who_are_helpers_look_along() {
        OrganisationId naastJe = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        Actor yara = parties.officer(naastJe, OfficerFunction.HELPER);
        Actor bookkeeper = parties.officer(naastJe, OfficerFunction.COORDINATOR);
        Actor other = parties.officer(parties.organisation(OrganisationKind.CIVIL_SOCIETY), OfficerFunction.HELPER);
        RepresentationId id = recording.record(directed.desk(), directed.id(), byOrganisation(naastJe));

        assertThat(following.helped(yara)).hasSize(1);
        claims.ofCase(yara, directed.id());
        refused(() -> claims.ofCase(bookkeeper, directed.id()));
        refused(() -> claims.ofCase(other, directed.id()));
        assertThatThrownBy(() -> recording.record(directed.desk(), directed.id(), byOrganisation(naastJe)))
                .hasMessage("representation.exists");
        ending.suspend(directed.casemanager(), id, "Klacht");
        refused(() -> claims.ofCase(yara, directed.id()));
    }

    @Test
    void only_an_organisation_that_helps_can_be_authorised() {
        for (OrganisationKind kind : List.of(
                OrganisationKind.CREDITOR, OrganisationKind.NATIONAL_AGENCY, OrganisationKind.COLLECTION_AGENT)) {
            OrganisationId no = parties.organisation(kind);
            assertThatThrownBy(() -> recording.record(directed.desk(), directed.id(), byOrganisation(no)))
                    .hasMessage("representation.not-a-helper");
        }
    }

    /** HE-08: who is under administration can't give it. */
    @Test
    void a_person_under_bewind_authorises_nobody() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> new NewRepresentation(
                        directed.resident(),
                        "Rik",
                        "rik@test.example",
                        null,
                        "follow",
                        new Period(days.today(), days.today().plusDays(9)),
                        IdentityCheck.PASSPORT,
                        true))
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactly(
                                new Problem.Violation("underAdministration", "representation.under-administration")));
    }

    @Test
    void nobody_opens_the_case_of_another_household() {
        var neighbours = cases.another(directed);
        for (ResidentId stranger : List.of(neighbours.resident(), ResidentId.next())) {
            var given = new NewRepresentation(
                    stranger,
                    "Rik",
                    "rik@test.example",
                    null,
                    "follow",
                    new Period(days.today(), days.today().plusDays(9)),
                    IdentityCheck.PASSPORT,
                    false);
            assertThatExceptionOfType(Problem.Invalid.class)
                    .isThrownBy(() -> recording.record(directed.desk(), directed.id(), given))
                    .withMessage("representation.not-in-household");
            assertThatExceptionOfType(Problem.Invalid.class)
                    .isThrownBy(() ->
                            recording.inviteResident(directed.desk(), directed.id(), stranger, "iemand@test.example"))
                    .withMessage("representation.not-in-household");
        }
    }

    @Test
    void only_the_desk_that_directs_and_the_casemanager_record_and_only_they_and_the_resident_end() {
        var elsewhere = cases.directed();
        Actor rik = helper("follow");
        RepresentationId id =
                reading.ofCase(directed.desk(), directed.id()).getFirst().id();
        for (Actor nobody :
                List.of(elsewhere.desk(), elsewhere.casemanager(), elsewhere.coordinator(), cjib.officer(), rik)) {
            refused(() -> recording.record(nobody, directed.id(), told("follow", days.today(), null)));
            refused(() -> ending.suspend(nobody, id, "Dicht"));
            refused(() -> ending.end(nobody, id, "Dicht"));
            refused(() -> recording.inviteResident(nobody, directed.id(), directed.resident(), "x@test.example"));
        }
        assertThat(following.helped(rik)).hasSize(1);
    }

    @Test
    void the_resident_sees_the_own_case_and_ends_an_authorisation_alone() {
        Actor rik = helper("debt-file");
        Actor samira = parties.forOneself(OfficerFunction.RESIDENT);
        recording.inviteResident(directed.desk(), directed.id(), directed.resident(), "samira@test.example");
        redeeming.redeem(samira, lastCode("invitation.resident"));

        assertThat(following.own(samira)).hasSize(1);
        assertThat(pauses.followed(samira, directed.id()).getFirst().words()).isEqualTo("Vaste lasten betalen");
        claims.ofCase(samira, directed.id());
        RepresentationId id = reading.ofCase(samira, directed.id()).getFirst().id();
        ending.end(samira, id, "Ik wil het niet meer");
        refused(() -> claims.ofCase(rik, directed.id()));
        refused(() -> notes.read(samira, directed.id(), null));
        refused(() -> claims.ofCase(samira, cases.another(directed).id()));
    }

    @Test
    void a_code_opens_once_for_one_account_and_guessing_is_stopped() {
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        Actor thief = parties.forOneself(OfficerFunction.HELPER);
        RepresentationId id = record("follow");
        String code = code(id);
        recording.inviteAgain(directed.desk(), id, "rik2@test.example");
        unknown(() -> redeeming.redeem(thief, code), "an earlier code stops working");
        String second = code(id);
        redeeming.redeem(rik, second);
        unknown(() -> redeeming.redeem(thief, second), "used");
        for (int i = 0; i < 3; i++) {
            unknown(() -> redeeming.redeem(thief, "AAAA-BBBB-CCCC-DDDD"), "wrong");
        }
        assertThatExceptionOfType(Problem.TooOften.class)
                .isThrownBy(() -> redeeming.redeem(thief, "AAAA-BBBB-CCCC-DDDD"))
                .withMessage("invitation.too-often");
        assertThat(following.helped(thief)).isEmpty();
    }

    @Test
    void an_officer_of_an_organisation_uses_no_code_meant_for_a_person() {
        RepresentationId id = record("follow");
        String code = code(id);
        refused(() -> redeeming.redeem(cjib.officer(), code));
        refused(() -> redeeming.redeem(directed.desk(), code));
        redeeming.redeem(parties.forOneself(OfficerFunction.HELPER), code);
    }

    private Actor helper(String scope) {
        Actor helper = parties.forOneself(OfficerFunction.HELPER);
        redeeming.redeem(helper, code(record(scope)));
        return helper;
    }

    private RepresentationId record(String scope) {
        return recording.record(directed.desk(), directed.id(), told(scope, days.today(), null));
    }

    private NewRepresentation told(String scope, LocalDate from, @Nullable LocalDate until) {
        return new NewRepresentation(
                directed.resident(),
                "Rik",
                "rik@test.example",
                null,
                scope,
                new Period(from, until == null ? from.plusMonths(6) : until),
                IdentityCheck.PASSPORT,
                false);
    }

    private NewRepresentation byOrganisation(OrganisationId organisation) {
        return new NewRepresentation(
                directed.resident(),
                null,
                null,
                organisation,
                "debt-file",
                new Period(days.today(), days.today().plusMonths(6)),
                IdentityCheck.KNOWN_TO_OFFICER,
                false);
    }

    /** The code as it stands in the mail to the helper; asked for anew when the mail left already. */
    private String code(RepresentationId id) {
        String code = lastCode("invitation.helper");
        while (code.isEmpty()) {
            recording.inviteAgain(directed.desk(), id, "rik@test.example");
            code = lastCode("invitation.helper");
        }
        return code;
    }

    private String lastCode(String template) {
        String code = stored.text(
                "select json_value(parameters, '$.code') from outbox_message where case_file_id = ? and template = ?"
                        + " order by id desc limit 1",
                directed.id(),
                template);
        return code.equals("null") ? "" : code;
    }

    private static void unknown(ThrowingCallable act, String why) {
        assertThatExceptionOfType(Problem.Missing.class).as(why).isThrownBy(act).withMessage("invitation.unknown");
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfAny(Problem.Forbidden.class, Problem.Missing.class);
    }
}
