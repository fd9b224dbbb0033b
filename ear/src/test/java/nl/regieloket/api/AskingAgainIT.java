package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static nl.regieloket.api.StackedDebts.codes;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** MT-05, DE-03, DE-07, over the API: what is withdrawn, taken back, extended, and not asked twice. */
class AskingAgainIT {
    private final Client nadia = Client.as("nadia");
    private final Client anna = Client.as("cjib.anna");

    @BeforeEach
    void theDayOfTheCall() {
        Times.turnTo(StackedDebts.CALL);
    }

    @AfterEach
    void theClockRunsOn() {
        Times.turnBack();
    }

    @Test
    void a_claim_that_waits_or_pauses_is_not_asked_about_again_except_to_extend_its_pause() {
        StackedDebts story = StackedDebts.proposed();
        String fine = claim(story, "CJIB-2025-118834");
        asks(story, fine).refused(400, "proposal.claim-asked-already");
        story.commit("cjib.anna", "CJIB", "2026-04-07", "2026-08-07", null);
        asks(story, fine).refused(400, "proposal.claim-asked-already");
        String part = story.part("CJIB");
        assertThat(nadia.get("/toezeggingen/" + part).ok().json().getBoolean("verlengbaar"))
                .isTrue();
        assertThat(anna.get("/toezeggingen/" + part).ok().json().getBoolean("verlengbaar"))
                .isFalse();

        Reply draft = nadia.post("/voorstellen", body("toezegging", part, "totEnMet", "2026-12-07"))
                .ok();
        JsonObject drafted = draft.json()
                .getJsonArray("concept")
                .getValuesAs(JsonObject.class)
                .getFirst();
        assertThat(drafted.getString("verlengt")).isEqualTo(part);
        assertThat(drafted.getJsonObject("gevraagd").getString("van")).isEqualTo("2026-08-08");
    }

    @Test
    void what_a_draft_would_extend_is_a_promise_of_that_organisation_and_the_refusal_names_the_field() {
        StackedDebts story = StackedDebts.directed();
        Times.turnTo(StackedDebts.INTERVIEW);
        String fine = story.owe("CJIB", "TRAFFIC_FINE", "CJIB-1", "447.00", null);
        Reply draft = asks(story, fine).ok();
        String address = "/voorstellen/" + draft.text("id");
        for (String unknown : List.of(UUID.randomUUID().toString(), fine)) {
            Reply refused = nadia.put(address, whole(story, fine, unknown), "If-Match", draft.tag())
                    .refused(400, "proposal.extends-nothing");
            assertThat(refused.answer().body()).contains("verlengt");
        }
        Reply written = nadia.put(address, whole(story, fine, null), "If-Match", draft.tag())
                .ok();
        nadia.post(address + "/verzending", "If-Match", written.tag()).ok();
    }

    private static JsonObjectBuilder whole(StackedDebts story, String claim, @Nullable String extended) {
        return body(
                "redenen",
                body("vraag", "Rust", "rechtmatig", "Dat mag", "betrokken", "Zij wil", "waarde", "Het loont"),
                "vorderingen",
                List.of(claim),
                "vraagstellingen",
                List.of(body(
                        "organisatie",
                        story.organisation("CJIB"),
                        "maatregel",
                        "DEFERRAL_OF_PAYMENT",
                        "van",
                        "2026-04-07",
                        "totEnMet",
                        "2026-08-07",
                        "werkdagen",
                        10,
                        "verlengt",
                        extended)));
    }

    @Test
    void nothing_is_asked_for_what_was_paid() {
        StackedDebts story = StackedDebts.directed();
        String fine = story.owe("CJIB", "TRAFFIC_FINE", "CJIB-1", "447.00", null);
        Reply claim = nadia.get("/vorderingen/" + fine).ok();
        JsonObject known = claim.json();
        nadia.put(
                        "/vorderingen/" + fine,
                        body(
                                "schuldenaren", List.of(story.samira),
                                "schuldeiser",
                                        known.getJsonObject("schuldeiser").getString("id"),
                                "kenmerk", "CJIB-1",
                                "soort", "TRAFFIC_FINE",
                                "huidigBedrag", "0.00",
                                "stand", "SETTLED",
                                "reden", "Is betaald"),
                        "If-Match",
                        claim.tag())
                .ok();
        asks(story, fine).refused(400, "proposal.claim-is-over");
    }

    @Test
    void a_claim_that_was_a_mistake_is_withdrawn_with_a_reason_and_stays_in_view_in_its_request() {
        StackedDebts story = StackedDebts.proposed();
        String fine = claim(story, "CJIB-2025-118834");
        String address = "/vorderingen/" + fine;
        Reply read = nadia.get(address).ok();
        anna.post(address + "/intrekking", body("reden", "Onze vergissing"), "If-Match", read.tag())
                .refused(403, "access.refused");
        nadia.post(address + "/intrekking", body("reden", " "), "If-Match", read.tag())
                .refused(400, "required");
        nadia.post(address + "/intrekking", body("reden", "Was al kwijtgescholden"), "If-Match", read.tag())
                .ok();
        assertThat(nadia.get(address).ok().json()).containsKey("ingetrokkenOp");

        JsonObject request =
                anna.get("/toezeggingen/" + story.part("CJIB")).ok().json();
        assertThat(request.getJsonArray("vorderingen").getValuesAs(JsonObject.class))
                .singleElement()
                .satisfies(claim -> assertThat(claim.getBoolean("ingetrokken")).isTrue());
        assertThat(request.getString("totaal")).isEqualTo("0.00");
        anna.post(
                        "/toezeggingen/" + story.part("CJIB") + "/toezegging",
                        body(
                                "van", "2026-04-07",
                                "totEnMet", "2026-08-07",
                                "mandaat", StackedDebts.mandate(anna, story.part("CJIB"))))
                .refused(409, "commitment.claims-withdrawn");
    }

    @Test
    void a_proposal_is_withdrawn_as_far_as_it_waits_and_once() {
        StackedDebts story = StackedDebts.proposed();
        story.commit("cjib.anna", "CJIB", "2026-04-07", "2026-08-07", null);
        nadia.post("/toezeggingen/" + story.part("Zorgzeker") + "/intrekking", body("reden", "Premie is betaald"))
                .ok();
        assertThat(story.state("zorg.ines", "Zorgzeker")).isEqualTo("WITHDRAWN");
        assertThat(story.state("lichtstroom.hans", "Lichtstroom")).isEqualTo("REQUESTED");

        String address = "/voorstellen/" + story.proposal();
        anna.post(address + "/intrekking", body("reden", "Wij willen niet")).refused(404, "proposal.unknown");
        String tasks = "/dossiers/" + story.caseFile + "/taken";
        assertThat(codes(nadia.get(tasks).ok().items())).contains("commitment.answer");

        Reply withdrawn = nadia.post(address + "/intrekking", body("reden", "Anders opgelost"))
                .ok();

        assertThat(withdrawn.text("stand")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.json().getJsonArray("toegestaan")).isEmpty();
        assertThat(story.state("cjib.anna", "CJIB"))
                .as("what was answered stands")
                .isEqualTo("COMMITTED");
        assertThat(nadia.get("/toezeggingen/" + story.part("Lichtstroom")).ok().text("motivering"))
                .isEqualTo("Anders opgelost");
        assertThat(codes(nadia.get(tasks).ok().items())).doesNotContain("commitment.answer");
        nadia.post(address + "/intrekking", body("reden", "Nog eens")).refused(409, "proposal.not-sent");
    }

    @Test
    void a_proposal_that_was_answered_by_all_has_nothing_to_withdraw() {
        StackedDebts story = StackedDebts.directed();
        Times.turnTo(StackedDebts.INTERVIEW);
        story.owe("CJIB", "TRAFFIC_FINE", "CJIB-1", "447.00", null);
        story.propose(List.of("CJIB"), "2026-04-07", "2026-08-07");
        story.refuse("cjib.anna", "CJIB", "Te vroeg.");
        String address = "/voorstellen/" + story.proposal();
        assertThat(nadia.get(address).ok().json().getJsonArray("toegestaan")).isEmpty();
        nadia.post(address + "/intrekking", body("reden", "Anders opgelost")).refused(409, "proposal.all-answered");
    }

    @Test
    void a_promise_is_taken_back_by_who_gave_it_with_a_reason_and_pauses_nothing_any_more() {
        StackedDebts story = StackedDebts.proposed();
        story.commit("cjib.anna", "CJIB", "2026-04-07", "2026-08-07", null);
        StackedDebts.theMinutePasses();
        String address = "/toezeggingen/" + story.part("CJIB");
        assertThat(anna.get(address).ok().text("stand")).isEqualTo("IN_FORCE");
        String mandate = StackedDebts.mandate(anna, story.part("CJIB"));
        nadia.post(address + "/beeindiging", body("reden", "Toch niet", "mandaat", mandate))
                .refused(403, "access.refused");

        Reply cancelled = anna.post(
                        address + "/beeindiging", body("reden", "De afspraak is geschonden", "mandaat", mandate))
                .ok();

        assertThat(cancelled.text("stand")).isEqualTo("CANCELLED");
        assertThat(nadia.get(address).ok().text("motivering")).isEqualTo("De afspraak is geschonden");
        assertThat(codes(nadia.get("/dossiers/" + story.caseFile + "/tijdlijn")
                        .ok()
                        .items()))
                .contains("pause.cancelled");
        anna.post(address + "/beeindiging", body("reden", "Nog eens", "mandaat", mandate))
                .refused(409, "commitment.not-possible-now");
        asks(story, claim(story, "CJIB-2025-118834")).ok();
    }

    /** Awb 3:41: put on record today, sent before; never before it was asked. */
    @Test
    void a_decision_may_have_been_made_known_since_it_was_asked() {
        StackedDebts story = StackedDebts.proposed();
        Times.turnTo(StackedDebts.INTERVIEW.plusDays(2));
        String address = "/toezeggingen/" + story.part("CJIB") + "/toezegging";
        String mandate = StackedDebts.mandate(anna, story.part("CJIB"));
        anna.post(address, promise(mandate, "2026-04-06")).refused(400, "commitment.known-before-request");
        JsonObject promised =
                anna.post(address, promise(mandate, "2026-04-08")).ok().json().getJsonObject("toegezegd");
        assertThat(promised.getString("bekendgemaaktOp")).isEqualTo("2026-04-08");
        assertThat(promised.getString("beslistOp")).isEqualTo("2026-04-08");
        assertThat(promised.getString("vanKrachtVanaf")).isEqualTo("2026-04-08");
        assertThat(promised.getString("bezwaarTotEnMet")).isEqualTo("2026-05-20");
    }

    private static JsonObjectBuilder promise(String mandate, String madeKnown) {
        return body("van", "2026-04-07", "totEnMet", "2026-08-07", "bekendgemaaktOp", madeKnown, "mandaat", mandate);
    }

    private Reply asks(StackedDebts story, String claim) {
        return nadia.post("/dossiers/" + story.caseFile + "/voorstellen", body("vorderingen", List.of(claim)));
    }

    private static String claim(StackedDebts story, String reference) {
        return story.claims().stream()
                .filter(claim -> claim.getString("kenmerk").equals(reference))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }
}
