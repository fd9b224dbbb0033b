package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leaving ends access at once, by whatever way it was had: token, kept answer, draft, version known, list begun. */
class LeavingAtOnceIT {
    private static final String OOSTERHAVEN = "00000099000009002000";
    private static final String KEY = "Idempotency-Key";

    private final Client olga = Client.as("olga");
    private final Client otto = Client.stronglyAs("otto");
    private final String membership = otto.get("/functionarissen/iedereen?tekst=olga")
            .ok()
            .items()
            .getFirst()
            .getString("dienstverband");

    @AfterEach
    void olga_works_there_again() {
        StackDatabase.bringBack(Running.member("olga").id());
        olga.get("/contactmomenten").ok();
    }

    @Test
    void from_the_next_request_on_nothing_answers_any_more() {
        String draft = "/concepten/note-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        var asked = body("kanaal", "DESK", "vraag", "Waar is het loket? " + key)
                .build()
                .toString();
        Reply contact = olga.send("POST", "/contactmomenten", asked, KEY, key).ok();
        olga.send(
                        "POST",
                        "/contactmomenten",
                        asked.replace("het", "hier het"),
                        KEY,
                        UUID.randomUUID().toString())
                .ok();
        olga.put(draft, body("inhoud", "Belt morgen terug.")).ok();
        String one = "/contactmomenten/" + contact.text("id");
        String tag = olga.get(one).ok().tag();
        assertThat(olga.get(one, "If-None-Match", tag).status()).isEqualTo(304);
        Reply page = olga.get("/contactmomenten?limiet=1").ok();
        String further = "/contactmomenten?limiet=1&na=" + page.text("volgende");
        olga.get(further).ok();

        otto.post("/functionarissen/dienstverbanden/" + membership + "/vertrek-per-direct")
                .ok();

        for (String[] as : List.of(new String[0], new String[] {"X-Organisatie", OOSTERHAVEN})) {
            assertThat(olga.get(one, as).status()).isIn(403, 404);
            assertThat(olga.get(one, with(as, "If-None-Match", tag)).status()).isIn(403, 404);
            assertThat(olga.get(further, as).status()).isEqualTo(403);
            assertThat(olga.send("POST", "/contactmomenten", asked, with(as, KEY, key))
                            .status())
                    .isEqualTo(403);
        }
        olga.get(draft).refused(404, "draft.unknown");
        olga.get(draft, "X-Organisatie", OOSTERHAVEN).refused(403, "organisation.not-yours");
        assertThat(olga.get("/taken").ok().items()).isEmpty();
        otto.post("/functionarissen/dienstverbanden/" + membership + "/vertrek-per-direct")
                .refused(409, "membership.over");
    }

    @Test
    void who_is_moved_gets_no_answer_again_that_he_got_as_what_he_was() {
        String key = UUID.randomUUID().toString();
        var asked = body("kanaal", "DESK", "vraag", "Waar is het loket? " + key)
                .build()
                .toString();
        olga.send("POST", "/contactmomenten", asked, KEY, key).ok();
        StackDatabase.take(nl.regieloket.organisations.OfficerFunction.DESK_OFFICER, Running.member("olga"));
        try {
            olga.send("POST", "/contactmomenten", asked, KEY, key).refused(403, "access.refused");
        } finally {
            StackDatabase.give(nl.regieloket.organisations.OfficerFunction.DESK_OFFICER, Running.member("olga"));
        }
    }

    private static String[] with(String[] headers, String name, String value) {
        var all = new java.util.ArrayList<>(List.of(headers));
        all.addAll(List.of(name, value));
        return all.toArray(String[]::new);
    }
}
