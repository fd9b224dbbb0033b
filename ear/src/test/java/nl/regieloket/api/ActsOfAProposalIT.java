package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was asked can be asked no longer, what was promised can be taken back or asked for longer, by whose it is. */
class ActsOfAProposalIT {
    private final Client nadia = Client.as("nadia");
    private final Client anna = Client.as("cjib.anna");

    @BeforeEach
    void it_is_the_day_of_the_interview() {
        Times.turnTo(StackedDebts.CALL);
    }

    @AfterEach
    void the_clock_goes_on() {
        Times.turnBack();
    }

    @Test
    void a_promise_is_taken_back_by_who_made_it_a_request_by_who_asked_and_a_draft_by_who_writes_it() {
        StackedDebts story = StackedDebts.proposed();
        story.commit("cjib.anna", "CJIB", "2026-04-07", "2026-07-07", null);
        StackedDebts.theMinutePasses();
        String promise = "/toezeggingen/" + story.part("CJIB");
        String request = "/toezeggingen/" + story.part("Lichtstroom");
        assertThat(nadia.get("/dossiers/" + story.caseFile + "/voorstellen")
                        .ok()
                        .items())
                .hasSize(1);

        Client.as("lichtstroom.hans")
                .post(request + "/intrekking", body("reden", "Niet van mij."))
                .refused(403, "access.refused");
        nadia.post(request + "/intrekking", body("reden", "Al betaald.")).ok();
        assertThat(story.state("lichtstroom.hans", "Lichtstroom")).isEqualTo("WITHDRAWN");
        nadia.post(promise + "/intrekking", body("reden", "Te laat.")).refused(409, "commitment.already-answered");

        JsonObject extension = nadia.post(
                        "/voorstellen", body("toezegging", story.part("CJIB"), "totEnMet", "2026-08-07"))
                .ok()
                .json();
        String draft = "/voorstellen/" + extension.getString("id");
        Client.as("joris").delete(draft).refused(404, "proposal.unknown");
        nadia.delete(draft).ok();
        nadia.get(draft).refused(404, "proposal.unknown");

        String mandate = StackedDebts.mandate(anna, story.part("CJIB"));
        nadia.post(promise + "/beeindiging", body("reden", "Nee.", "mandaat", mandate))
                .refused(403, "access.refused");
        anna.post(promise + "/beeindiging", body("reden", "Er is betaald.", "mandaat", mandate))
                .ok();
        assertThat(story.state("cjib.anna", "CJIB")).isEqualTo("CANCELLED");
    }

    @Test
    void a_creditor_reports_how_collection_stands_and_nobody_else() {
        StackedDebts story = StackedDebts.proposed();
        String claim = "/vorderingen/"
                + anna.get("/vorderingen").ok().items().stream()
                        .map(one -> one.getString("id"))
                        .filter(id -> story.claims().stream()
                                .anyMatch(own -> own.getString("id").equals(id)))
                        .findFirst()
                        .orElseThrow();
        Reply seen = anna.get(claim).ok();
        var report = body("stand", "ARRANGEMENT", "huidigBedrag", "400.00");
        Client.as("zorg.ines")
                .post(claim + "/stand", report, "If-Match", seen.tag())
                .refused(404, "claim.unknown");
        anna.post(claim + "/stand", body("stand", "ARRANGEMENT", "huidigBedrag", "400.00"), "If-Match", seen.tag())
                .ok();
        assertThat(nadia.get(claim).ok().text("stand")).isEqualTo("ARRANGEMENT");
        assertThat(nadia.get(claim + "/geschiedenis").ok().items()).hasSizeGreaterThan(1);
    }
}
