package nl.regieloket.staff;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static nl.regieloket.testing.Refusals.stepUp;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Assurance;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.TeamKind;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lost second factor: no sign-in counts as strong until others handed one out anew (issue: grants). */
class HandingOutFactorsIT extends InContainer {
    @Inject
    private HandingOutFactors factors;

    @Inject
    private ManagingTeams teams;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private Stored stored;

    @SuppressWarnings("NullAway.Init")
    private OrganisationId municipality;

    @SuppressWarnings("NullAway.Init")
    private Actor coordinator;

    @SuppressWarnings("NullAway.Init")
    private Actor loser;

    @BeforeEach
    void aMunicipality() {
        municipality = parties.municipality();
        coordinator = parties.stronglySignedIn(municipality, OfficerFunction.COORDINATOR);
        loser = parties.stronglySignedIn(municipality, OfficerFunction.COORDINATOR);
    }

    @Test
    void from_then_on_no_sign_in_of_his_counts_as_strong_also_elsewhere() {
        teams.setUp(loser, TeamKind.CASEMANAGERS, "Before");
        OrganisationId other = parties.municipality();
        parties.alsoAt(loser, other, OfficerFunction.COORDINATOR);
        factors.lose(coordinator, membership(loser));
        assertThat(again(loser).assurance()).isEqualTo(Assurance.BASIC);
        assertThat(parties.again(loser, other, Assurance.STRONG, OfficerFunction.COORDINATOR)
                        .assurance())
                .isEqualTo(Assurance.BASIC);
        stepUp(() -> teams.setUp(again(loser), TeamKind.CASEMANAGERS, "After"));
        refused(() -> teams.setUp(loser, TeamKind.CASEMANAGERS, "In the session of before"));
        conflict(() -> factors.lose(coordinator, membership(loser)), "factor.lost-already");
    }

    @Test
    void the_new_one_counts_when_nothing_is_strong_any_more_that_was_so_before() {
        factors.lose(coordinator, membership(loser));
        factors.handOut(coordinator, membership(loser));
        assertThat(again(loser).assurance())
                .as("a session of before would be strong again")
                .isEqualTo(Assurance.BASIC);
        aQuarterOfAnHourPasses();
        assertThat(again(loser).assurance()).isEqualTo(Assurance.STRONG);
        conflict(() -> factors.handOut(coordinator, membership(loser)), "factor.not-lost");
        factors.lose(coordinator, membership(loser));
        assertThat(again(loser).assurance()).isEqualTo(Assurance.BASIC);
    }

    @Test
    void for_an_administrator_two_others_say_so() {
        Actor administrator = parties.stronglySignedIn(municipality, OfficerFunction.ADMINISTRATOR);
        MembershipId his = membership(administrator);
        factors.lose(coordinator, his);
        factors.handOut(coordinator, his);
        assertThat(factors.of(coordinator, his).orElseThrow().countsFrom()).isNull();
        conflict(() -> factors.handOut(coordinator, his), "factor.second-person");
        factors.handOut(loser, his);
        assertThat(factors.of(coordinator, his).orElseThrow().countsFrom()).isNotNull();
    }

    @Test
    void nobody_does_it_for_himself_nor_without_two_factors_nor_elsewhere() {
        forbidden(() -> factors.lose(loser, membership(loser)), "membership.of-oneself");
        factors.lose(coordinator, membership(loser));
        forbidden(() -> factors.handOut(coordinator, membership(coordinator)), "membership.of-oneself");
        stepUp(() -> factors.handOut(again(loser), membership(loser)));
        Actor basic = parties.again(coordinator, municipality, Assurance.BASIC, OfficerFunction.COORDINATOR);
        stepUp(() -> factors.handOut(basic, membership(loser)));
        refused(() -> factors.handOut(
                parties.stronglySignedIn(municipality, OfficerFunction.PRIVACY_OFFICER), membership(loser)));
        Actor elsewhere = parties.stronglySignedIn(parties.municipality(), OfficerFunction.COORDINATOR);
        missing(() -> factors.lose(elsewhere, membership(coordinator)), "membership.unknown");
        missing(() -> factors.handOut(elsewhere, membership(loser)), "membership.unknown");
        missing(() -> factors.of(elsewhere, membership(loser)), "membership.unknown");
    }

    private void aQuarterOfAnHourPasses() {
        try {
            stored.change(
                    "update lost_factor set counts_from = utc_timestamp(6) where person_id = ?",
                    loser.person().value());
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Actor again(Actor officer) {
        return parties.again(officer, municipality, Assurance.STRONG, OfficerFunction.COORDINATOR);
    }

    private MembershipId membership(Actor officer) {
        return register.memberships(officer.person(), days.today()).stream()
                .filter(one -> one.organisation().id().equals(municipality))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
