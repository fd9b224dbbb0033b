package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims over the wire: amounts, corrections with what they were, files in every encoding. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsIT {
    private static final String HEADING = "schuldeiser;kenmerk;soort;huidig bedrag\n";

    private StackedDebts story;

    @BeforeAll
    void a_case() {
        story = new StackedDebts().direct(Client.as("karin"), "Nadia Brouwer");
    }

    private JsonObjectBuilder owed(String reference, String amount) {
        return body(
                "schuldenaren",
                List.of(story.samira),
                "schuldeiser",
                story.organisation("Lichtstroom"),
                "kenmerk",
                reference,
                "soort",
                "ENERGY",
                "huidigBedrag",
                amount);
    }

    private String address() {
        return "/dossiers/" + story.caseFile + "/vorderingen";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1278.1", "1.278,18", "12", "NaN", "1e5", " 1.00", "1.005", "999999999999.99", "€ 5.00", ""})
    void an_amount_is_text_with_two_decimals(String amount) {
        Reply reply = story.nadia.post(address(), owed("LS-x", amount));
        assertThat(reply.status()).as(amount).isEqualTo(400);
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("huidigBedrag");
    }

    @Test
    void a_correction_keeps_what_was_and_needs_the_last_version() {
        Reply added = story.nadia.post(address(), owed("LS-1", "735.00")).ok();
        assertThat(added.text("huidigBedrag")).isEqualTo("735.00");
        String one = "/vorderingen/" + added.text("id");
        JsonObjectBuilder better = owed("LS-1", "753.00").add("reden", "Cijfers verwisseld");
        JsonObject right = better.build();
        Reply corrected = story.nadia
                .send("PUT", one, right.toString(), "If-Match", added.tag())
                .ok();
        assertThat(corrected.text("huidigBedrag")).isEqualTo("753.00");
        story.nadia.send("PUT", one, right.toString(), "If-Match", added.tag()).refused(412, "version.changed");
        assertThat(story.nadia.get(one + "/geschiedenis").ok().items())
                .extracting(past -> past.getString("wijziging") + " " + past.getString("huidigBedrag"))
                .containsExactly("RECORDED 735.00", "CORRECTED 753.00");
        Client.as("olga").get(one + "/geschiedenis").refused(404, "claim.unknown");
    }

    @Test
    void fields_are_refused_by_the_names_of_the_json() {
        Reply reply = story.nadia.post(
                address(),
                owed("LS-2", "10.00")
                        .add("kosten", "20.00")
                        .add("ontstaanOp", "2026-02-01")
                        .add("uitersteBetaaldatum", "2026-01-01"));
        assertThat(reply.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .contains("uitersteBetaaldatum")
                .isSubsetOf("kosten", "uitersteBetaaldatum", "oorspronkelijkBedrag");
    }

    static Stream<Charset> charsets() {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void a_file_in_any_encoding_is_read_or_refused_by_line(Charset charset) {
        byte[] file = (HEADING + "Lichtstroom;€é-" + charset.name() + ";Energie;12,50\n").getBytes(charset);
        Reply started = send(file);
        if (charset.equals(StandardCharsets.UTF_16LE)) {
            started.refused(400, "import.no-text");
        } else {
            JsonObject read = outcome(started.ok());
            assertThat(read.getString("status")).isEqualTo("DONE");
            assertThat(story.claims())
                    .extracting(claim -> claim.getString("kenmerk"))
                    .contains("€é-" + charset.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\u0000\u0001\u0002", "schuldeiser\n", "a;b;c\n1;2;3\n", "\"nooit dicht", ";;;;\n;;;;\n"})
    void what_is_no_list_of_claims_changes_nothing(String file) {
        int before = story.claims().size();
        Reply started = send(file.getBytes(StandardCharsets.UTF_8));
        if (started.status() == 202) {
            assertThat(outcome(started).getString("status")).isEqualTo("REFUSED");
        } else {
            assertThat(started.status()).isEqualTo(400);
        }
        assertThat(story.claims()).hasSize(before);
    }

    @Test
    void a_file_of_somebody_who_never_belonged_to_the_household_is_refused_at_once() {
        byte[] file = (HEADING + "Lichtstroom;LS-8;Energie;12,50\n").getBytes(StandardCharsets.UTF_8);
        String address = address() + "/import?schuldenaar=" + Examples.NOBODY;
        Reply reply = story.nadia.send("POST", address, "text/csv", file);
        reply.refused(400, "claim.debtor-not-in-household");
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("schuldenaar");
    }

    @Test
    void what_a_claim_was_is_told_with_who_owed_it_and_to_whom() {
        Reply added = story.nadia.post(address(), owed("LS-7", "735.00")).ok();
        JsonObject past = story.nadia
                .get("/vorderingen/" + added.text("id") + "/geschiedenis")
                .ok()
                .items()
                .getFirst();
        assertThat(past.getJsonArray("schuldenaren").getString(0)).isEqualTo(story.samira);
        assertThat(past.getJsonObject("schuldeiser").getString("naam")).isEqualTo("Lichtstroom");
        assertThat(past.getString("soort")).isEqualTo("ENERGY");
    }

    @Test
    void the_claims_of_a_case_go_on_by_cursor() {
        StackedDebts other = StackedDebts.directed().enterFour();
        String all = "/dossiers/" + other.caseFile + "/vorderingen";
        Reply first = other.nadia.get(all + "?limiet=3").ok();
        assertThat(first.items()).hasSize(3);
        Reply rest =
                other.nadia.get(all + "?limiet=3&na=" + first.text("volgende")).ok();
        assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.json()).doesNotContainKey("volgende");
        other.nadia.get(all + "?limiet=101").refused(400, "limit.out-of-range");
        other.nadia.get(all + "?na=nergens").refused(400, "cursor.invalid");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        send(new byte[3 * 1024 * 1024]).refused(413, "body.too-large");
        send(new byte[7 * 1024 * 1024]).refused(413, "body.too-large");
    }

    @Test
    void the_form_to_fill_in_is_one_that_can_be_read() {
        String form =
                story.nadia.get("/vorderingen-imports/sjabloon").ok().answer().body();
        assertThat(form).contains("schuldeiser;", "Lichtstroom;");
    }

    private Reply send(byte[] file) {
        return story.nadia.send("POST", address() + "/import?schuldenaar=" + story.samira, "text/csv", file);
    }

    private JsonObject outcome(Reply started) {
        for (int tries = 0; tries < 100; tries++) {
            JsonObject now = story.nadia
                    .get("/vorderingen-imports/" + started.text("id"))
                    .ok()
                    .json();
            if (!now.getString("status").equals("RUNNING")) {
                return now;
            }
            Waiting.shortly();
        }
        throw new AssertionError("The import does not end");
    }
}
