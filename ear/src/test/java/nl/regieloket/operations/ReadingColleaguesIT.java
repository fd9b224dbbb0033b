package nl.regieloket.operations;

import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.missing;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.NewMembership;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerQuery;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.RegisteringOrganisations;
import nl.regieloket.organisations.TeamKind;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** DA-02, default deny: names and addresses of colleagues are for who needs them at work, and every refusal is told. */
class ReadingColleaguesIT extends InContainer {
    @Inject
    private ReadingColleagues colleagues;

    @Inject
    private RegisteringOrganisations registering;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @Test
    void who_assigns_hands_over_enrols_or_oversees_sees_who_works_there_and_nobody_of_elsewhere() {
        OrganisationId municipality = parties.municipality();
        Actor colleague = parties.officer(municipality, OfficerFunction.DESK_OFFICER);
        Actor elsewhere = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        for (OfficerFunction function : Set.of(
                OfficerFunction.CASEMANAGER,
                OfficerFunction.COORDINATOR,
                OfficerFunction.PRIVACY_OFFICER,
                OfficerFunction.ADMINISTRATOR)) {
            Actor reader = parties.officer(municipality, function);
            assertThat(colleagues.officers(reader, all()).rows())
                    .extracting(row -> row.person())
                    .contains(colleague.person())
                    .doesNotContain(elsewhere.person());
            assertThat(colleagues.mayListOfficers(reader)).isTrue();
        }
    }

    @Test
    void helpers_creditors_and_who_has_no_need_are_refused_and_each_refusal_is_told() {
        Map<OfficerFunction, OrganisationKind> without = Map.of(
                OfficerFunction.HELPER, OrganisationKind.CIVIL_SOCIETY,
                OfficerFunction.CREDITOR_OFFICER, OrganisationKind.CREDITOR);
        without.forEach((function, kind) -> {
            Actor actor = parties.officer(parties.organisation(kind), function);
            refused(actor, "officer.list", () -> colleagues.officers(actor, all()));
            refused(actor, "team.list", () -> colleagues.teams(actor));
            refused(actor, "officer.name", () -> colleagues.nameOf(actor, actor.person()));
            refused(actor, "organisation.turn-to", () -> colleagues.organisation(actor, OrganisationId.next()));
            assertThat(colleagues.mayListOfficers(actor)).isFalse();
        });
        Actor atTheDesk = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        refused(atTheDesk, "officer.list", () -> colleagues.officers(atTheDesk, all()));
        Actor anna = parties.officer(
                parties.organisation(OrganisationKind.NATIONAL_AGENCY), OfficerFunction.TAILORING_OFFICER);
        refused(anna, "team.list", () -> colleagues.teams(anna));
    }

    @Test
    void who_works_on_cases_learns_what_to_call_an_officer_and_a_team_of_elsewhere() {
        OrganisationId municipality = parties.municipality();
        Actor nadia = parties.officer(municipality, OfficerFunction.CASEMANAGER);
        var desk = registering.setUp(municipality, TeamKind.DESK, "Loket");
        Actor anna = parties.officer(
                parties.organisation(OrganisationKind.NATIONAL_AGENCY), OfficerFunction.TAILORING_OFFICER);
        assertThat(colleagues.nameOf(anna, nadia.person())).isEqualTo(nadia.name());
        assertThat(colleagues.team(anna, desk).name()).isEqualTo("Loket");
        assertThat(colleagues.organisation(anna, municipality).id()).isEqualTo(municipality);
        missing(() -> colleagues.nameOf(anna, PersonId.next()), "membership.unknown");
    }

    @Test
    void a_membership_of_another_organisation_is_not_there_and_the_attempt_is_told() {
        OrganisationId other = parties.municipality();
        MembershipId theirs = registering.enrol(new NewMembership(
                PersonId.next(),
                other,
                "Test",
                "test@test.example",
                Set.of(OfficerFunction.DESK_OFFICER),
                Set.of(),
                new Period(LocalDate.of(2020, 1, 1), null)));
        Actor karin = parties.officer(parties.municipality(), OfficerFunction.COORDINATOR);
        missing(() -> colleagues.membership(karin, theirs), "membership.unknown");
        assertThat(refusals(karin, "officer.list", "membership.unknown")).isEqualTo(1);
        Actor karinThere = parties.officer(other, OfficerFunction.COORDINATOR);
        assertThat(colleagues.membership(karinThere, theirs).id()).isEqualTo(theirs);
    }

    private void refused(Actor actor, String right, ThrowingCallable attempt) {
        forbidden(attempt, "access.refused");
        assertThat(refusals(actor, right, "access.refused")).as(right).isEqualTo(1);
    }

    private long refusals(Actor actor, String right, String reason) {
        return stored.number(
                "select count(*) from trail_line where person_id = ? and action = ? and not allowed and reason = ?",
                actor.person(),
                right,
                reason);
    }

    private static OfficerQuery all() {
        return new OfficerQuery(null, null, 100);
    }
}
