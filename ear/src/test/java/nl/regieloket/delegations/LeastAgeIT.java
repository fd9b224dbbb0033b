package nl.regieloket.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.persons.households.NewMember;
import org.junit.jupiter.api.Test;

/** HE-02: a parent or guardian acts for a child (BW 1:234), and reads for one below sixteen (UAVG 5). */
class LeastAgeIT extends TwoResidentsFixture {
    @Test
    void who_is_younger_than_eighteen_authorises_nobody_and_is_not_offered() {
        ResidentId almost = child("Noor", days.today().minusYears(18).plusDays(1));
        ResidentId adult = child("Adam", days.today().minusYears(18));
        assertThatThrownBy(() -> authorised(almost)).hasMessage("representation.too-young");
        assertThatCode(() -> authorised(adult)).doesNotThrowAnyException();
        assertThat(desk().authorising())
                .extracting(MemberRow::resident)
                .contains(samira, adult)
                .doesNotContain(almost);
    }

    @Test
    void who_is_younger_than_sixteen_gets_no_page_of_the_own() {
        ResidentId almost = child("Noor", days.today().minusYears(16).plusDays(1));
        ResidentId sixteen = child("Adam", days.today().minusYears(16));
        assertThatThrownBy(() -> invited(almost)).hasMessage("representation.too-young");
        assertThatCode(() -> invited(sixteen)).doesNotThrowAnyException();
        assertThat(desk().reading())
                .extracting(MemberRow::resident)
                .contains(samira, sixteen)
                .doesNotContain(almost);
    }

    @Test
    void an_organisation_that_two_authorised_sees_their_case_once() {
        var naastJe = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        authorised(samira, naastJe);
        authorised(karim, naastJe);
        var lies = parties.officer(naastJe, OfficerFunction.HELPER);
        assertThat(following.helped(lies, null).rows()).hasSize(1);
    }

    private ReadingRepresentations.Desk desk() {
        return reading.desk(directed.desk(), directed.id());
    }

    private void invited(ResidentId resident) {
        recording.inviteResident(directed.desk(), directed.id(), resident, "kind@test.example");
    }

    private void authorised(ResidentId resident) {
        authorised(resident, parties.organisation(OrganisationKind.CIVIL_SOCIETY));
    }

    private void authorised(ResidentId resident, OrganisationId organisation) {
        recording.record(
                directed.desk(),
                directed.id(),
                new NewRepresentation(
                        resident,
                        null,
                        null,
                        organisation,
                        "follow",
                        new Period(days.today(), days.today().plusMonths(6)),
                        IdentityCheck.PASSPORT,
                        false));
    }

    private ResidentId child(String name, LocalDate born) {
        var facts = new ResidentFacts(new ResidentName(name, null, "El Idrissi"), BirthDate.of(born), null, null, "nl");
        ResidentId child = registering.register(directed.desk(), new NewResident(facts, null, null, false));
        households.join(directed.desk(), household, new NewMember(child, HouseholdRole.CHILD, born));
        return child;
    }
}
