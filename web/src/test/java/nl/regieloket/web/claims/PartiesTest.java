package nl.regieloket.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.Oin;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRow;
import org.junit.jupiter.api.Test;

/** DE-06: a creditor is told by its name, and by its OIN where others have that name. */
class PartiesTest {
    @Test
    void an_organisation_is_offered_by_its_name_and_those_of_one_name_by_their_oin() {
        assertThat(Parties.offered(List.of(
                        creditor("Lichtstroom", "00000099000000001000"),
                        creditor("De Linde", "00000099000000002000"),
                        creditor("de linde", "00000099000000003000"))))
                .containsExactly(
                        new Parties.Offered("Lichtstroom", ""),
                        new Parties.Offered("00000099000000002000", "De Linde"),
                        new Parties.Offered("00000099000000003000", "de linde"));
    }

    private static OrganisationRow creditor(String name, String oin) {
        return new OrganisationRow(OrganisationId.next(), OrganisationKind.CREDITOR, name, new Oin(oin), null);
    }
}
