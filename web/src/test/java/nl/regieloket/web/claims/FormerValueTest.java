package nl.regieloket.web.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.regieloket.claims.ClaimChange;
import nl.regieloket.claims.ClaimKind;
import nl.regieloket.claims.ClaimRevisionView;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.ClaimView.Party;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DE-07: what a claim was before it was put right stays in view, and no more of it than was changed. */
class FormerValueTest {
    private static final ResidentId SAMIRA = ResidentId.next();
    private static final ResidentId KARIM = ResidentId.next();
    private static final Party SHOP = new Party(OrganisationId.next(), "Klikhuis");
    private static final Party BAILIFF = new Party(OrganisationId.next(), "Van Dam");

    private final ClaimRevisionView before =
            revision(Set.of(SAMIRA), SHOP, null, "W-1", ClaimKind.WEB_SHOP, "735.00", false, null, ClaimState.OPEN);

    @Test
    void a_claim_that_did_not_change_tells_nothing() {
        assertThat(between(before, before)).isEmpty();
    }

    @Test
    void an_amount_that_was_put_right_is_told_with_what_it_was_and_nothing_else() {
        var after =
                revision(Set.of(SAMIRA), SHOP, null, "W-1", ClaimKind.WEB_SHOP, "753.00", false, null, ClaimState.OPEN);
        assertThat(between(before, after))
                .containsExactly(new FormerValue("Bedrag nu, met kosten", "€\u00a0735,00", "€\u00a0753,00"));
    }

    @Test
    void everything_that_can_be_put_right_is_told() {
        var after = revision(
                Set.of(KARIM),
                new Party(OrganisationId.next(), "De Linde"),
                BAILIFF,
                "W-2",
                ClaimKind.RENT,
                "753.00",
                true,
                LocalDate.of(2026, 4, 7),
                ClaimState.SEIZURE);
        assertThat(between(before, after))
                .extracting(value -> value.label() + ": " + value.was() + " > " + value.became())
                .containsExactly(
                        "Schuldeiser: Klikhuis > De Linde",
                        "Incasso door: zelf > Van Dam",
                        "Soort: Webwinkel > Huur",
                        "Kenmerk: W-1 > W-2",
                        "Schuldenaar: Samira > Karim",
                        "Bedrag nu, met kosten: €\u00a0735,00 > €\u00a0753,00",
                        "preferent: nee > ja",
                        "Ontstaan op: onbekend > 07-04-2026",
                        "Uiterste betaaldatum: onbekend > 07-04-2026",
                        "Stand van de incasso: Open > Beslag");
    }

    @Test
    void debtors_that_were_not_kept_are_not_told_as_a_change() {
        var longAgo = revision(Set.of(), SHOP, null, "W-1", ClaimKind.WEB_SHOP, "735.00", false, null, ClaimState.OPEN);
        assertThat(between(longAgo, before)).isEmpty();
    }

    private static List<FormerValue> between(ClaimRevisionView before, ClaimRevisionView after) {
        return FormerValue.between(before, after, FormerValueTest::names, Locale.forLanguageTag("nl"));
    }

    private static String names(Collection<ResidentId> residents) {
        return residents.contains(KARIM) ? "Karim" : "Samira";
    }

    private static ClaimRevisionView revision(
            Set<ResidentId> debtors,
            Party creditor,
            @Nullable Party agent,
            String reference,
            ClaimKind kind,
            String amount,
            boolean preferential,
            @Nullable LocalDate day,
            ClaimState state) {
        return new ClaimRevisionView(
                ClaimId.next(),
                ClaimChange.CORRECTED,
                Instant.parse("2026-04-02T10:00:00Z"),
                PersonId.next(),
                null,
                null,
                debtors,
                creditor,
                agent,
                reference,
                kind,
                Euro.of("500.00"),
                Euro.of(amount),
                Euro.ZERO,
                preferential,
                day,
                day,
                state);
    }
}
