package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.Oin;
import nl.regieloket.realm.CastMember;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.Realm;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E4: the ontvanger refuses, and nobody else can record or change that answer. */
class NoOfTheCollectorIT {
    private static final Oin BELASTINGDIENST = new Oin("00000099000001001000");
    private static final String REASONS = "De aangiften over 2024 ontbreken.";

    private StackedDebts story;
    private String part = "";

    @BeforeEach
    void a_pause_is_asked_for_a_tax_debt() {
        Times.turnTo(LocalDate.of(2026, 4, 7));
        story = StackedDebts.ofIvo();
        story.propose(List.of("Belastingdienst"), "2026-04-07", "2026-08-07");
        part = "/toezeggingen/" + story.part("Belastingdienst");
    }

    @AfterEach
    void the_clock_goes_on() {
        Times.turnBack();
    }

    @Test
    void the_ontvanger_refuses_with_reasons() {
        Reply refused = story.refuse("dewit", "Belastingdienst", REASONS);
        assertThat(refused.text("stand")).isEqualTo("REFUSED");
        assertThat(refused.text("motivering")).isEqualTo(REASONS);
    }

    @ParameterizedTest
    @CsvSource({
        "belasting.els, false, 403",
        "belasting.bea, true, 404",
        "nadia, false, 403",
        "karin, false, 403",
        "adam, true, 404",
        "cjib.anna, false, 404",
        "naastje.lies, false, 404"
    })
    void nobody_else_answers_or_changes_it_and_who_tried_stands_in_the_trail(String other, boolean strong, int status) {
        String mandate = StackedDebts.mandate(Client.stronglyAs("dewit"), story.part("Belastingdienst"));
        Client client = strong ? Client.stronglyAs(other) : Client.as(other);
        refusedTo(other, client, status, mandate);
        assertThat(story.state("dewit", "Belastingdienst")).isEqualTo("REQUESTED");
        story.refuse("dewit", "Belastingdienst", REASONS);
        refusedTo(other, client, status, mandate);
        Reply answer = Client.as("dewit").get(part).ok();
        assertThat(answer.text("stand")).isEqualTo("REFUSED");
        assertThat(answer.text("motivering")).isEqualTo(REASONS);
    }

    /** All of E4: the six others agree on a condition, and his no is the answer of none of them. */
    @Test
    void with_all_claims_of_the_household_his_no_is_one_answer_among_seven() {
        assertThat(story.claims().stream()
                        .map(claim -> new BigDecimal(claim.getString("huidigBedrag")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("40100.00");
        story.refuse("dewit", "Belastingdienst", REASONS);
        Map<String, String> others = Map.of(
                "Lichtstroom", "lichtstroom.hans",
                "Waterhof", "waterhof.wies",
                "De Linde", "delinde.jan",
                "Zorgzeker", "zorg.ines",
                "Klikhuis", "klikhuis.karel",
                "CJIB", "cjib.anna");
        story.propose(List.copyOf(others.keySet()), "2026-04-07", "2026-08-07");
        assertThat(story.parts()).hasSize(7);
        others.forEach((organisation, officer) -> {
            assertThat(story.state(officer, organisation)).as(organisation).isEqualTo("REQUESTED");
            story.commit(officer, organisation, "2026-04-08", "2026-05-07", "Wat loopt, wordt betaald.");
            assertThat(story.state(officer, organisation)).as(organisation).isEqualTo("COMMITTED");
        });
        assertThat(story.state("dewit", "Belastingdienst")).isEqualTo("REFUSED");
    }

    @Test
    void what_the_ontvanger_promised_is_taken_back_by_him_alone_and_who_tried_stands_in_the_trail() {
        story.commit("dewit", "Belastingdienst", "2026-04-07", "2026-07-07", null);
        String mandate = StackedDebts.mandate(Client.stronglyAs("dewit"), story.part("Belastingdienst"));
        var others = Map.of(
                Client.as("belasting.els"), 403,
                Client.stronglyAs("belasting.bea"), 404,
                Client.as("nadia"), 403,
                Client.as("karin"), 403,
                Client.stronglyAs("adam"), 404);
        for (var other : others.entrySet()) {
            int before = Trail.refusals(story.part("Belastingdienst"));
            assertThat(other.getKey()
                            .post(part + "/beeindiging", body("reden", "Zomaar.", "mandaat", mandate))
                            .status())
                    .isEqualTo(other.getValue());
            assertThat(Trail.refusals(story.part("Belastingdienst"))).isEqualTo(before + 1);
        }
        Client.as("dewit")
                .post(part + "/beeindiging", body("reden", "Zwak.", "mandaat", mandate))
                .refused(403, "sign-in.strong-needed");
        Client.stronglyAs("dewit")
                .post(part + "/beeindiging", body("reden", "De aangifte bleef uit.", "mandaat", mandate))
                .ok();
        assertThat(story.state("dewit", "Belastingdienst")).isEqualTo("CANCELLED");
    }

    private void refusedTo(String username, Client client, int status, String mandate) {
        UUID subject = UUID.fromString(story.part("Belastingdienst"));
        int before = StackDatabase.refusals(username, subject).size();
        assertThat(client.post(part + "/weigering", body("motivering", "Nee", "mandaat", mandate))
                        .status())
                .isEqualTo(status);
        assertThat(client.post(part + "/toezegging", promise(mandate)).status()).isEqualTo(status);
        assertThat(client.post(part + "/beeindiging", body("reden", "Nee", "mandaat", mandate))
                        .status())
                .isEqualTo(status);
        List<String> lines = StackDatabase.refusals(username, subject);
        assertThat(lines.subList(before, lines.size()).stream().map(line -> line.replaceFirst(":.*", "")))
                .as("lines of %s", username)
                .containsExactly("commitment.refuse", "commitment.commit", "commitment.cancel");
    }

    /** MT-09: whatever else he is, the power takes two factors, and the office at this moment. */
    @Test
    void who_is_of_the_team_too_needs_two_factors_and_who_left_the_office_does_not_decide() {
        var both = new CastMember(
                "both-" + UUID.randomUUID(),
                UUID.randomUUID(),
                "Beide Beiden",
                "beiden@belastingdienst.example",
                List.of("legal-officer", "tailoring-officer"),
                List.of(BELASTINGDIENST.digits()),
                null);
        StackDatabase.enrol(
                both,
                BELASTINGDIENST.organisationId(),
                OfficerFunction.LEGAL_OFFICER,
                OfficerFunction.TAILORING_OFFICER);
        Realm.admit(both);
        String office = "";
        try {
            office = Client.stronglyAs("belasting.bea")
                    .post(
                            "/mandaten",
                            body(
                                    "organisatie", story.organisation("Belastingdienst"),
                                    "houder", both.id().toString(),
                                    "maatregel", "DEFERRAL_OF_PAYMENT",
                                    "grond", "OFFICE_HOLDER",
                                    "van", "2026-04-01"))
                    .ok()
                    .text("id");
            Client himself = new Client(Api.as(both).token());
            himself.post(part + "/weigering", body("motivering", "Nee", "mandaat", office))
                    .refused(403, "sign-in.strong-needed");
            himself.post(part + "/toezegging", promise(office)).refused(403, "sign-in.strong-needed");

            StackDatabase.take(OfficerFunction.LEGAL_OFFICER, both);
            int before = Trail.refusals(story.part("Belastingdienst"));
            himself.post(part + "/weigering", body("motivering", "Nee", "mandaat", office))
                    .refused(403, "mandate.out-of-office");
            himself.post(part + "/toezegging", promise(office)).refused(403, "mandate.out-of-office");
            assertThat(Trail.refusals(story.part("Belastingdienst"))).isEqualTo(before + 2);
            assertThat(story.state("dewit", "Belastingdienst")).isEqualTo("REQUESTED");
        } finally {
            StackDatabase.dismiss(both.id());
            Realm.forget(both);
            if (!office.isEmpty()) {
                Client.stronglyAs("belasting.bea")
                        .post("/mandaten/" + office + "/intrekking", body("reden", "De proef is voorbij."))
                        .ok();
            }
        }
    }

    private static JsonObjectBuilder promise(String mandate) {
        return body("van", "2026-04-07", "totEnMet", "2026-08-07", "mandaat", mandate);
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
