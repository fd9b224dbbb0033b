package nl.regieloket.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regieloket.access.Actor;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import org.junit.jupiter.api.Test;

/** UAVG 22 lid 2 a, 32 lid 1 a: a resident opens his own fines to who helps him, and those of nobody else. */
class FinesOfTwoResidentsIT extends TwoResidentsFixture {
    @Test
    void who_helps_two_reads_no_fine_of_the_one_who_did_not_open_them() throws Exception {
        stored.change("update claim set kind = 'TRAFFIC_FINE' where id = ?", ofKarim);
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        helps(rik, samira, "debt-file-fines");
        helps(rik, karim, "debt-file");
        assertThat(claims.ofCase(rik, directed.id()))
                .extracting(ClaimView::id)
                .contains(ofSamira)
                .doesNotContain(ofKarim);
    }

    @Test
    void who_helps_two_who_both_opened_them_reads_them() throws Exception {
        stored.change("update claim set kind = 'TRAFFIC_FINE' where id = ?", ofKarim);
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        helps(rik, samira, "debt-file-fines");
        helps(rik, karim, "debt-file-fines");
        assertThat(claims.ofCase(rik, directed.id())).extracting(ClaimView::id).contains(ofSamira, ofKarim);
    }

    private void helps(Actor helper, ResidentId resident, String scope) {
        redeeming.redeem(
                helper,
                helperCode(recording.record(
                        directed.desk(),
                        directed.id(),
                        new NewRepresentation(
                                resident,
                                "Rik",
                                "rik@test.example",
                                null,
                                scope,
                                new Period(days.today(), days.today().plusMonths(2)),
                                IdentityCheck.PASSPORT,
                                false))));
    }
}
