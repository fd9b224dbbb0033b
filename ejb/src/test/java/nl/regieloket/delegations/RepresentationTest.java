package nl.regieloket.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Actors;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.access.Subject;
import nl.regieloket.delegations.invitations.InvitationCode;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.keys.KeyedHash;
import nl.regieloket.organisations.OfficerFunction;
import org.junit.jupiter.api.Test;

/** HE-01, HE-02, HE-03: what a resident lets a helper see has a scope and a term, and stops at once when told so. */
class RepresentationTest {
    private static final LocalDate APRIL_2 = LocalDate.of(2026, 4, 2);
    private static final Instant NOW = Instant.parse("2026-04-02T10:00:00Z");
    private static final OrganisationId RIETMOND = OrganisationId.next();
    private static final OrganisationId NAAST_JE = OrganisationId.next();
    private static final CaseFileId CASE = CaseFileId.next();
    private static final Subject CASE_SUBJECT = Subject.caseFile(CASE, RIETMOND);
    private static final Actor DESK = Actors.officer(RIETMOND, OfficerFunction.DESK_OFFICER);
    private static final Actor NEIGHBOUR = Actors.forOneself(OfficerFunction.HELPER);
    private static final Scope FOLLOW = Scope.find("follow", APRIL_2).orElseThrow();

    @Test
    void who_follows_sees_agreements_and_no_money() {
        assertThat(FOLLOW.sections()).containsExactly(Section.AGREEMENTS);
        assertThat(Scope.find("debt-file", APRIL_2).orElseThrow().sections())
                .containsExactlyInAnyOrder(Section.AGREEMENTS, Section.MONEY);
    }

    @Test
    void a_term_longer_than_the_scope_allows_is_refused() {
        assertThat(toNeighbour(APRIL_2.plusMonths(12).minusDays(1)).status()).isEqualTo(RepresentationStatus.INVITED);
        assertThatThrownBy(() -> toNeighbour(APRIL_2.plusMonths(12)))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessage("representation.too-long");
    }

    @Test
    void who_is_under_administration_gives_none() {
        assertThatThrownBy(() -> given("Rik P.", "rik@example.nl", null, APRIL_2.plusDays(1), true))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.violations())
                                .containsExactly(new Problem.Violation(
                                        "underAdministration", "representation.under-administration")));
    }

    @Test
    void a_person_needs_a_name_and_an_address_for_the_code() {
        assertThatThrownBy(() -> given(" ", "rik at example", null, APRIL_2.plusDays(1), false))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        problem -> assertThat(problem.violations())
                                .extracting(Problem.Violation::field)
                                .containsExactly("helperName", "helperEmail"));
    }

    @Test
    void a_person_holds_nothing_until_the_code_is_brought() {
        Representation representation = toNeighbour(APRIL_2.plusMonths(6));
        assertThat(representation.grantee()).isNull();
        representation.bind(redeeming(representation), NOW);
        assertThat(representation.grantee()).isEqualTo(Grantee.person(NEIGHBOUR.person()));
        assertThatThrownBy(() -> representation.bind(redeeming(representation), NOW))
                .hasMessage("representation.not-now");
    }

    @Test
    void an_organisation_holds_it_from_the_start() {
        Representation representation = recorded(given(null, null, NAAST_JE, APRIL_2.plusMonths(6), false));
        assertThat(representation.status()).isEqualTo(RepresentationStatus.ACTIVE);
        assertThat(representation.grantee()).isEqualTo(Grantee.organisation(NAAST_JE));
    }

    @Test
    void what_is_suspended_can_hold_again_and_what_is_ended_cannot() {
        Representation representation = recorded(given(null, null, NAAST_JE, APRIL_2.plusMonths(6), false));
        representation.suspend(on(representation, DelegationAction.SUSPEND), "twijfel", NOW);
        representation.resume(on(representation, DelegationAction.RESUME), "uitgezocht", NOW);
        representation.end(on(representation, DelegationAction.END), "klaar", NOW);
        assertThatThrownBy(() -> representation.resume(on(representation, DelegationAction.RESUME), "toch", NOW))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void a_permit_to_suspend_does_not_end() {
        Representation representation = recorded(given(null, null, NAAST_JE, APRIL_2.plusMonths(6), false));
        assertThatThrownBy(() -> representation.end(on(representation, DelegationAction.SUSPEND), "x", NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_code_opens_once_and_for_fourteen_days() {
        var invitation = new Invitation(new KeyedHash(new byte[] {1}, 1), CASE, null, ResidentId.next(), NOW);
        assertThat(invitation.isOpen(NOW.plus(Invitation.VALID).minusSeconds(1)))
                .isTrue();
        assertThat(invitation.isOpen(NOW.plus(Invitation.VALID))).isFalse();
        invitation.redeem(PersonId.next(), NOW);
        assertThatThrownBy(() -> invitation.redeem(PersonId.next(), NOW))
                .isInstanceOf(Problem.Missing.class)
                .hasMessage("invitation.unknown");
    }

    @Test
    void a_code_is_read_as_people_type_it_and_never_shown() {
        InvitationCode code = InvitationCode.random();
        assertThat(InvitationCode.parse(" " + code.written().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
        assertThat(code.toString()).doesNotContain(code.signs());
        assertThat(InvitationCode.parse("ABCD-EFGH-JKLM")).isEmpty();
        assertThat(InvitationCode.parse("ABCD-EFGH-JKLM-OOOO")).isEmpty();
    }

    private static Permit<DelegationAction> redeeming(Representation representation) {
        return Actors.permit(NEIGHBOUR, DelegationAction.REDEEM, representation.within(CASE_SUBJECT));
    }

    private static Permit<DelegationAction> on(Representation representation, DelegationAction action) {
        return Actors.permit(DESK, action, representation.within(CASE_SUBJECT));
    }

    private static Representation toNeighbour(LocalDate until) {
        return recorded(given("Rik P.", "rik@example.nl", null, until, false));
    }

    private static Representation recorded(NewRepresentation given) {
        return new Representation(
                RepresentationId.next(),
                CASE,
                given,
                FOLLOW,
                Actors.permit(DESK, DelegationAction.RECORD, CASE_SUBJECT),
                NOW);
    }

    private static NewRepresentation given(
            @org.jspecify.annotations.Nullable String name,
            @org.jspecify.annotations.Nullable String email,
            @org.jspecify.annotations.Nullable OrganisationId organisation,
            LocalDate until,
            boolean underAdministration) {
        return new NewRepresentation(
                ResidentId.next(),
                name,
                email,
                organisation,
                "follow",
                new Period(APRIL_2, until),
                IdentityCheck.PASSPORT,
                underAdministration);
    }
}
