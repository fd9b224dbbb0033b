package nl.regieloket.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.junit.jupiter.api.Test;

/** MT-09: a form offers no state that its boundary refuses, and always the one that the claim has. */
class ClaimFormTest {
    private final ClaimForm form = new ClaimForm();

    @Test
    void giving_up_is_not_for_a_casemanager_to_choose() {
        assertThat(form.getStates())
                .contains(ClaimState.OPEN, ClaimState.SETTLED)
                .doesNotContain(ClaimState.WAIVED, ClaimState.WRITTEN_OFF);
    }

    @Test
    void a_claim_that_was_given_up_keeps_that_state_while_something_else_is_put_right() {
        form.show(claim(ClaimState.WAIVED));
        assertThat(form.getStates()).containsExactly(ClaimState.WAIVED);
        assertThat(form.getState()).isEqualTo(ClaimState.WAIVED);
    }

    @Test
    void who_stands_as_debtor_stays_offered_whatever_is_chosen() {
        ClaimView claim = claim(ClaimState.OPEN);
        form.show(claim);
        form.setDebtors(Set.of());
        assertThat(form.getStanding())
                .containsExactly(claim.debtors().iterator().next().value());
    }

    private static ClaimView claim(ClaimState state) {
        return new ClaimView(
                ClaimId.next(),
                1,
                CaseFileId.next(),
                Set.of(ResidentId.next()),
                new ClaimView.Party(OrganisationId.next(), "Klikhuis"),
                null,
                "W-1",
                ClaimKind.WEB_SHOP,
                Euro.of("10.00"),
                Euro.of("10.00"),
                Euro.ZERO,
                false,
                null,
                null,
                state,
                Instant.parse("2026-04-02T10:00:00Z"),
                Instant.parse("2026-04-02T10:00:00Z"),
                null,
                Set.of());
    }
}
