package nl.regieloket.delegations;

import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** HE-02, HE-08: whom a resident can authorise, who records that, and how a code opens the door once. */
class RecordingHelpersIT extends HelpingFixture {
    @Inject
    private EndingRepresentations ending;

    @Inject
    private ReadingRepresentations reading;

    @Inject
    private FollowingCases following;

    @Inject
    private ReadingClaims claims;

    /** HE-02: the authorised party may be a civil-society organisation. */
    @Test
    void of_an_organisation_that_helps_those_who_are_helpers_look_along() {
        OrganisationId naastJe = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        Actor yara = parties.officer(naastJe, OfficerFunction.HELPER);
        Actor bookkeeper = parties.officer(naastJe, OfficerFunction.COORDINATOR);
        Actor other = parties.officer(parties.organisation(OrganisationKind.CIVIL_SOCIETY), OfficerFunction.HELPER);
        RepresentationId id = recording.record(directed.desk(), directed.id(), byOrganisation(naastJe));

        assertThat(following.helped(yara, null).rows()).hasSize(1);
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

    @Test
    void a_code_brought_by_another_kind_of_account_is_refused_and_stays_usable() {
        String code = code(record("follow"));
        Actor neighbour = parties.forOneself(OfficerFunction.RESIDENT);
        assertThatThrownBy(() -> redeeming.redeem(neighbour, code)).hasMessage("invitation.other-account");

        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        redeeming.redeem(rik, code);
        assertThat(following.helped(rik, null).rows()).hasSize(1);
    }

    @Test
    void an_address_that_no_mail_server_takes_is_refused_at_once() {
        String long265 = "a".repeat(64) + "@" + "b".repeat(180) + "." + "c".repeat(20);
        assertThatThrownBy(() -> recording.inviteResident(directed.desk(), directed.id(), directed.resident(), long265))
                .hasMessage("email.invalid");
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
        assertThat(following.helped(rik, null).rows()).hasSize(1);
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
        assertThat(following.helped(thief, null).rows()).isEmpty();
    }

    @Test
    void an_officer_of_an_organisation_uses_no_code_meant_for_a_person() {
        RepresentationId id = record("follow");
        String code = code(id);
        refused(() -> redeeming.redeem(cjib.officer(), code));
        refused(() -> redeeming.redeem(directed.desk(), code));
        redeeming.redeem(parties.forOneself(OfficerFunction.HELPER), code);
    }

    private static void unknown(ThrowingCallable act, String why) {
        assertThatExceptionOfType(Problem.Missing.class).as(why).isThrownBy(act).withMessage("invitation.unknown");
    }
}
