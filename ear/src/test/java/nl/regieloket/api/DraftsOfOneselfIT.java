package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is still writing is for himself alone, in the work that he does it for. */
class DraftsOfOneselfIT {
    private static final String CJIB = "00000099000001006000";
    private static final String RIETMOND = "00000099000009001000";
    private static final String WORDS = "Belt morgen terug.";

    private final Client tom = Client.as("tom");
    private final String draft = "/concepten/note-" + UUID.randomUUID();

    @BeforeEach
    void tom_is_writing() {
        tom.put(draft, body("inhoud", WORDS)).ok();
    }

    @AfterEach
    void tom_still_has_it() {
        assertThat(tom.get(draft).ok().text("inhoud")).isEqualTo(WORDS);
        tom.delete(draft).ok();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nadia", "karin", "adam", "olga", "cjib.anna", "naastje.lies", "samira"})
    void another_person_finds_nothing_there_and_changes_nothing_of_it(String username) {
        Client other = Client.as(username);
        other.get(draft).refused(404, "draft.unknown");
        other.put(draft, body("inhoud", "Van een ander.")).ok();
        assertThat(tom.get(draft).ok().text("inhoud")).isEqualTo(WORDS);
        other.delete(draft).ok();
        other.get(draft).refused(404, "draft.unknown");
    }

    @Test
    void who_works_for_two_organisations_has_two_of_each() {
        Client daan = Client.as("dubbel");
        String[] there = {"X-Organisatie", RIETMOND};
        String[] here = {"X-Organisatie", CJIB};
        daan.put(draft, body("inhoud", "Als casemanager."), there).ok();
        daan.get(draft, here).refused(404, "draft.unknown");
        daan.put(draft, body("inhoud", "Voor het CJIB."), here).ok();
        assertThat(daan.get(draft, there).ok().text("inhoud")).isEqualTo("Als casemanager.");
        daan.delete(draft, here).ok();
        assertThat(daan.get(draft, there).ok().text("inhoud")).isEqualTo("Als casemanager.");
        daan.delete(draft, there).ok();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1%20or%201%3D1", "..%252f..", "%F0%9F%92%A9", "Hoofdletter", "-1"})
    void a_key_has_a_form(String key) {
        for (String method : List.of("GET", "PUT", "DELETE")) {
            String words = method.equals("PUT") ? body("inhoud", WORDS).build().toString() : null;
            tom.send(method, "/concepten/" + key, words).refused(400, "draft.key-malformed");
        }
    }

    @Test
    void who_did_not_sign_in_is_nobody() {
        for (String method : List.of("GET", "PUT", "DELETE")) {
            String words = method.equals("PUT")
                    ? body("inhoud", "Van niemand.").build().toString()
                    : null;
            Client.anonymous().send(method, draft, words).refused(401, "sign-in.needed");
        }
    }
}
