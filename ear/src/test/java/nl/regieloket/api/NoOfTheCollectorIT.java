package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontvanger refuses, and nobody else can record or change that answer. */
class NoOfTheCollectorIT {
    private StackedDebts story;
    private String part = "";

    @BeforeEach
    void a_pause_is_asked_for_a_tax_debt() {
        Times.turnTo(LocalDate.of(2026, 4, 7));
        story = new StackedDebts().direct(Client.as("karin"), "Nadia Brouwer");
        story.owe("Belastingdienst", "TAX", "BD-2024-40118", "18400.00", null);
        story.propose(List.of("Belastingdienst"), "2026-04-07", "2026-08-07");
        part = "/toezeggingen/" + story.part("Belastingdienst");
    }

    @AfterEach
    void the_clock_goes_on() {
        Times.turnBack();
    }

    @Test
    void the_ontvanger_refuses_with_reasons() {
        Reply refused = story.refuse("dewit", "Belastingdienst", "De aangiften over 2024 ontbreken.");
        assertThat(refused.text("stand")).isEqualTo("REFUSED");
        assertThat(refused.text("motivering")).isEqualTo("De aangiften over 2024 ontbreken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"belasting.els", "belasting.bea", "nadia", "karin", "adam", "cjib.anna", "naastje.lies"})
    void nobody_else_answers_or_changes_it(String other) {
        String mandate = StackedDebts.mandate(Client.stronglyAs("dewit"), story.part("Belastingdienst"));
        Client client = Client.as(other);
        refusedTo(client, mandate);
        assertThat(story.state("dewit", "Belastingdienst")).isEqualTo("REQUESTED");
        story.refuse("dewit", "Belastingdienst", "De aangiften over 2024 ontbreken.");
        refusedTo(client, mandate);
        assertThat(story.state("dewit", "Belastingdienst")).isEqualTo("REFUSED");
    }

    private void refusedTo(Client client, String mandate) {
        assertThat(client.post(part + "/weigering", body("motivering", "Nee", "mandaat", mandate))
                        .status())
                .isIn(403, 404);
        assertThat(client.post(
                                part + "/toezegging",
                                body("van", "2026-04-07", "totEnMet", "2026-08-07", "mandaat", mandate))
                        .status())
                .isIn(403, 404);
        assertThat(client.post(part + "/beeindiging", body("reden", "Nee", "mandaat", mandate))
                        .status())
                .isIn(403, 404);
    }

    @Test
    void the_office_cannot_be_given_to_the_team_over_the_api() {
        Client bea = Client.stronglyAs("belasting.bea");
        String organisation = story.organisation("Belastingdienst");
        String els = "7e57ca57-0000-4000-8000-000000000301";
        bea.post(
                        "/mandaten",
                        body(
                                "organisatie", organisation,
                                "houder", els,
                                "maatregel", "DEFERRAL_OF_PAYMENT",
                                "grond", "MANDATE",
                                "van", "2026-04-01",
                                "document", "Besluit 1"))
                .refused(400, "mandate.reserved");
        Client.as("belasting.bea")
                .post(
                        "/mandaten",
                        body(
                                "organisatie", organisation,
                                "houder", els,
                                "maatregel", "DEFERRAL_OF_PAYMENT",
                                "grond", "MANDATE",
                                "van", "2026-04-01",
                                "document", "Besluit 1"))
                .refused(403, "sign-in.strong-needed");
    }
}
