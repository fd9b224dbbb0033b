package nl.regieloket.claims;

import static nl.regieloket.testing.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.testing.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DE-01: however many claims a case has, they are read some at a time, and what they come to counts all. */
class ManyClaimsIT extends ClaimsFixture {
    @Test
    void a_list_goes_on_by_cursor_in_the_order_of_recording() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        List<ClaimId> recorded = new ArrayList<>();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        for (int i = 0; i < 5; i++) {
            recorded.add(cases.claim(directed, creditor, "10.00"));
        }
        List<ClaimId> read = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            Slice<ClaimView> slice = reading.ofCase(nadia, directed.id(), next, 2);
            assertThat(slice.rows()).hasSizeLessThanOrEqualTo(2);
            slice.rows().forEach(claim -> read.add(claim.id()));
            next = slice.next();
        } while (next != null);

        assertThat(read).isEqualTo(recorded);
        invalid(() -> reading.ofCase(nadia, directed.id(), null, 101), "limit");
        invalid(() -> reading.ofCase(nadia, directed.id(), null, 0), "limit");
    }

    @Test
    void what_presses_most_comes_first_and_the_total_counts_what_is_not_shown() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        Actor hans = parties.officer(creditor, OfficerFunction.CREDITOR_OFFICER);
        ClaimId withdrawn = owed(directed, creditor, "1.00", LocalDate.of(2026, 1, 1));
        ClaimId over = owed(directed, creditor, "2.00", LocalDate.of(2026, 1, 1));
        ClaimId noDay = owed(directed, creditor, "4.00", null);
        ClaimId later = owed(directed, creditor, "8.00", LocalDate.of(2026, 6, 1));
        ClaimId soon = owed(directed, creditor, "16.00", LocalDate.of(2026, 4, 9));
        recording.withdraw(nadia, withdrawn, version(nadia, withdrawn), "Dubbel");
        open(directed, over);
        recording.report(hans, over, version(nadia, over), ClaimState.SETTLED, Euro.of("2.00"), Euro.ZERO);

        assertThat(reading.money(nadia, directed.id(), 10).urgent())
                .extracting(ClaimView::id)
                .containsExactly(soon, later, noDay, over, withdrawn);
        assertThat(reading.money(nadia, directed.id(), 10).more()).isFalse();
        var first = reading.money(nadia, directed.id(), 2);
        assertThat(first.urgent()).extracting(ClaimView::id).containsExactly(soon, later);
        assertThat(first.more()).isTrue();
        assertThat(first.totals()).isEqualTo(new ClaimTotals(Euro.of("28.00"), Euro.ZERO, 4));
        assertThat(reading.historyOfCase(nadia, directed.id(), List.of(soon)))
                .extracting(ClaimRevisionView::claim)
                .containsExactly(soon);
    }

    private ClaimId owed(Cases.Directed directed, OrganisationId creditor, String amount, @Nullable LocalDate due) {
        return recording.add(
                directed.casemanager(),
                directed.id(),
                new NewClaim(
                        Set.of(directed.resident()),
                        creditor,
                        null,
                        "M-" + amount,
                        ClaimKind.OTHER,
                        Euro.of(amount),
                        Euro.of(amount),
                        Euro.ZERO,
                        false,
                        null,
                        due,
                        ClaimState.OPEN));
    }
}
