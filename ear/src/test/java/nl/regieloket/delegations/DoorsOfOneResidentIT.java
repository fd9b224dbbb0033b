package nl.regieloket.delegations;

import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import org.junit.jupiter.api.Test;

/** HE-01, HE-03, AVG 5: two live in one household, and each has a door, a helper and debts of the own. */
class DoorsOfOneResidentIT extends TwoResidentsFixture {
    @Test
    void a_resident_and_who_helps_one_see_the_claims_of_that_one() {
        Actor page = page(samira);
        Actor rik = helper(karim, days.today(), days.today().plusMonths(2));

        assertThat(claims.ofCase(page, directed.id()))
                .extracting(one -> one.id())
                .containsExactly(ofSamira);
        assertThat(claims.ofCase(rik, directed.id()))
                .extracting(one -> one.id())
                .containsExactly(ofKarim);
        assertThat(claims.read(page, ofSamira).id()).isEqualTo(ofSamira);
        refused(() -> claims.read(page, ofKarim));
        refused(() -> claims.read(rik, ofSamira));
        assertThat(claims.ofCase(directed.casemanager(), directed.id())).hasSize(2);
    }

    @Test
    void one_resident_rules_over_no_helper_of_another() {
        Actor page = page(samira);
        Actor rik = helper(karim, days.today(), days.today().plusMonths(2));
        RepresentationId id =
                reading.ofCase(directed.desk(), directed.id()).getFirst().id();

        assertThat(reading.ofCase(page, directed.id())).isEmpty();
        refused(() -> reading.read(page, id));
        refused(() -> ending.end(page, id, "Ik wil het niet"));
        assertThat(following.helped(rik, null).rows()).hasSize(1);
        assertThat(stored.number(
                        "select count(*) from trail_line where person_id = ? and action = 'representation.end' and not"
                                + " allowed",
                        page.person()))
                .isEqualTo(1);
    }

    @Test
    void two_authorisations_of_one_helper_stand_apart() {
        OrganisationId naastJe = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        Actor yara = parties.officer(naastJe, OfficerFunction.HELPER);
        LocalDate today = days.today();
        RepresentationId first = record(samira, naastJe, today, today.plusDays(9));
        RepresentationId second = record(karim, naastJe, today, today.plusDays(30));
        assertThatThrownBy(() -> record(karim, naastJe, today, today.plusDays(9)))
                .hasMessage("representation.exists");

        ending.suspend(directed.desk(), second, "Klacht");
        assertThat(claims.ofCase(yara, directed.id()))
                .extracting(one -> one.id())
                .containsExactly(ofSamira);
        ending.resume(directed.desk(), second, "Toch goed");

        days.jumpTo(today.plusDays(10));
        assertThat(following.helped(yara, null).rows()).as("one is over").hasSize(1);
        assertThat(claims.ofCase(yara, directed.id()))
                .extracting(one -> one.id())
                .containsExactly(ofKarim);
        record(samira, naastJe, today.plusDays(10), today.plusDays(20));
        assertThat(claims.ofCase(yara, directed.id())).hasSize(2);
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void the_page_of_a_resident_closes_at_once_when_told_so() {
        Actor page = page(samira);
        Actor other = page(karim);
        assertThat(reading.desk(directed.desk(), directed.id()).pages()).containsExactlyInAnyOrder(samira, karim);

        closing.close(directed.desk(), directed.id(), samira, "Verkeerd adres");

        refused(() -> claims.ofCase(page, directed.id()));
        assertThat(following.own(page)).isEmpty();
        assertThat(following.own(other)).hasSize(1);
        assertThat(reading.desk(directed.desk(), directed.id()).pages()).containsExactly(karim);
        assertThatThrownBy(() -> closing.close(directed.desk(), directed.id(), samira, "Nog eens"))
                .hasMessage("portal.no-page");
        refused(() -> closing.close(other, directed.id(), karim, "Zelf"));
        assertThat(readingCases.timeline(directed.casemanager(), directed.id(), null).rows().stream()
                        .map(row -> row.code()))
                .contains("portal.closed");
    }

    @Test
    void in_a_closed_case_no_door_opens_any_more() {
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        RepresentationId suspended =
                record(samira, null, days.today(), days.today().plusDays(9));
        redeeming.redeem(rik, helperCode(suspended));
        ending.suspend(directed.desk(), suspended, "Klacht");
        String code = helperCode(record(karim, null, days.today(), days.today().plusDays(9)));
        directing.close(
                directed.casemanager(),
                directed.id(),
                readingCases.overview(directed.casemanager(), directed.id()).version(),
                "Klaar");

        assertThatThrownBy(() -> ending.resume(directed.desk(), suspended, "Toch goed"))
                .hasMessage("case-file.closed");
        Actor late = parties.forOneself(OfficerFunction.HELPER);
        assertThatThrownBy(() -> redeeming.redeem(late, code)).hasMessage("invitation.unknown");
        households.leave(directed.desk(), household, karim, days.today());
        days.jumpTo(days.today().plusDays(1));
        assertThat(households.members(directed.desk(), household, days.today())).hasSize(1);
        assertThat(readingCases.household(directed.casemanager(), directed.id()))
                .as("those of the day on which the case closed")
                .extracting(member -> member.resident())
                .containsExactlyInAnyOrder(samira, karim);
    }
}
