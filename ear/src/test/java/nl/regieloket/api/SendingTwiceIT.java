package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request sent twice under one key acts once. */
class SendingTwiceIT {
    private static final String KEY = "Idempotency-Key";

    private final Client tom = Client.as("tom");
    private final String key = UUID.randomUUID().toString();
    private final String question = "Waar haal ik een pas? " + key;

    private JsonObjectBuilder asked(String words) {
        return body("kanaal", "DESK", "vraag", words);
    }

    private long logged() {
        return tom.get("/contactmomenten?limiet=100").ok().items().stream()
                .filter(contact -> contact.getString("vraag").equals(question))
                .count();
    }

    @Test
    void the_same_request_again_gets_the_first_answer_and_acts_once() {
        Reply first = tom.post("/contactmomenten", asked(question), KEY, key).ok();
        Reply second = tom.post("/contactmomenten", asked(question), KEY, key).ok();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.answer().body()).isEqualTo(first.answer().body());
        assertThat(second.tag()).isEqualTo(first.tag());
        assertThat(second.answer().headers().firstValue("Location"))
                .isEqualTo(first.answer().headers().firstValue("Location"));
        assertThat(first.answer().headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(second.answer().headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void another_request_under_the_key_is_refused() {
        tom.post("/contactmomenten", asked(question), KEY, key).ok();
        tom.post("/contactmomenten", asked(question + "!"), KEY, key).refused(409, "idempotency.key-reused");
        tom.post("/personen/zoek", body("achternaam", "Idrissi"), KEY, key).refused(409, "idempotency.key-reused");
    }

    @Test
    void the_key_of_another_is_another_key() {
        tom.post("/contactmomenten", asked(question), KEY, key).ok();
        Reply others = Client.as("olga")
                .post("/contactmomenten", asked(question), KEY, key)
                .ok();
        assertThat(others.answer().headers().firstValue("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void after_a_refusal_the_key_is_free_again() {
        tom.post("/contactmomenten", asked(" "), KEY, key).refused(400, "required");
        tom.post("/contactmomenten", asked(question), KEY, key).ok();
        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void what_answers_nothing_acts_once_too() {
        String other = Client.as("nadia")
                .get("/organisaties?tekst=Rechtop")
                .ok()
                .items()
                .getFirst()
                .getString("id");
        StackedDebts story = new StackedDebts().direct(Client.as("karin"), "Nadia Brouwer");
        String address = "/dossiers/" + story.caseFile + "/deelnemers";
        for (int i = 0; i < 2; i++) {
            assertThat(story.nadia
                            .post(address, body("organisatie", other, "rol", "SOCIAL_LEGAL_ADVISER"), KEY, key)
                            .ok()
                            .status())
                    .isEqualTo(204);
        }
        assertThat(story.nadia.get(address).ok().items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort", "met spatie en nog veel meer", "a;drop table x;aaaaaaaaa"})
    void a_key_has_a_form(String wrong) {
        Reply reply = tom.post("/contactmomenten", asked(question), KEY, wrong);
        reply.refused(400, "idempotency.key-malformed");
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(KEY);
    }

    @Test
    void of_many_at_once_one_acts() throws Exception {
        List<Callable<Reply>> sends = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sends.add(() -> tom.post("/contactmomenten", asked(question), KEY, key));
        }
        try (var threads = Executors.newFixedThreadPool(sends.size())) {
            for (var sent : threads.invokeAll(sends)) {
                Reply reply = sent.get();
                if (reply.status() != 201) {
                    reply.refused(409, "idempotency.outcome-unknown");
                }
            }
        }
        assertThat(logged()).isEqualTo(1);
        Reply afterwards =
                tom.post("/contactmomenten", asked(question), KEY, key).ok();
        assertThat(afterwards.answer().headers().firstValue("Idempotency-Replayed"))
                .contains("true");
    }
}
