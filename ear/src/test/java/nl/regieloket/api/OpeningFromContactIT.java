package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** LO-02, over the wire: a question becomes a case of the household of who asked, and of no other. */
class OpeningFromContactIT {
    private final Client tom = Client.as("tom");
    private final String lotte = People.register(tom, "Lotte", "Zomer", null, null);

    @Test
    void a_question_comes_into_no_case_of_a_stranger() {
        String strangers = People.household(tom, People.register(tom, "Marco", "Winter", null, null));
        Reply asked = asked();
        open(asked, strangers).refused(400, "contact.other-household");
        assertThat(tom.get("/huishoudens/" + strangers + "/dossiers").ok().items())
                .isEmpty();
        assertThat(tom.get("/contactmomenten/" + asked.text("id")).ok().text("stand"))
                .isEqualTo("OPEN");
    }

    @Test
    void the_household_is_formed_with_the_case() {
        Reply opened = open(asked(), null).ok();
        String household = tom.get("/dossiers/" + opened.text("dossier")).ok().text("huishouden");
        assertThat(tom.get("/huishoudens/" + household).ok().json().getJsonArray("leden"))
                .singleElement()
                .satisfies(member ->
                        assertThat(member.asJsonObject().getString("persoon")).isEqualTo(lotte));
    }

    @Test
    void who_belongs_to_two_households_says_for_which_one() {
        People.household(tom, lotte);
        String second = People.household(tom, lotte);
        Reply asked = asked();
        open(asked, null).refused(400, "contact.several-households");
        Reply opened = open(asked, second).ok();
        assertThat(tom.get("/dossiers/" + opened.text("dossier")).ok().text("huishouden"))
                .isEqualTo(second);
    }

    @Test
    void a_contact_tells_what_one_may_do_with_it_alone_and_in_a_list() {
        Reply asked = asked();
        var open = List.of("contact.correct", "contact.handle", "contact.read", "contact.withdraw");
        assertThat(acts(tom.get("/contactmomenten/" + asked.text("id")).ok().json()))
                .isEqualTo(open);
        assertThat(tom.get("/contactmomenten?persoon=" + lotte).ok().items())
                .singleElement()
                .satisfies(listed -> assertThat(acts(listed)).isEqualTo(open));

        Reply opened = open(asked, null).ok();
        assertThat(acts(opened.json())).containsExactly("contact.correct", "contact.read");
        assertThat(tom.get("/contactmomenten?persoon=" + lotte).ok().items())
                .singleElement()
                .satisfies(listed -> assertThat(acts(listed)).containsExactly("contact.correct", "contact.read"));
    }

    @Test
    void a_closed_case_says_why_and_its_notes_what_one_may_do() {
        String caseFile = open(asked(), null).ok().text("dossier");
        tom.post("/dossiers/" + caseFile + "/notities", body("tekst", "Belt morgen terug."))
                .ok();
        assertThat(tom.get("/dossiers/" + caseFile + "/notities").ok().items())
                .singleElement()
                .satisfies(note -> assertThat(acts(note)).containsExactly("note.read", "note.write"));
        Reply read = tom.get("/dossiers/" + caseFile).ok();
        assertThat(read.json().containsKey("redenSluiting")).isFalse();
        assertThat(read.text("eersteGesprekArtikel")).isEqualTo("4 lid 1 Wgs");
        tom.post("/dossiers/" + caseFile + "/sluiting", body("reden", "Verhuisd"), "If-Match", read.tag())
                .ok();
        assertThat(tom.get("/dossiers/" + caseFile).ok().text("redenSluiting")).isEqualTo("Verhuisd");
    }

    @Test
    void what_can_not_be_seen_is_refused_beside_its_field() {
        Reply asked = asked();
        String contact = "/contactmomenten/" + asked.text("id");
        tom.post(contact + "/intrekking", body("tekst", "\u0001".repeat(350)), "If-Match", asked.tag())
                .refused(400, "words.control-character");
        tom.post(contact + "/intrekking", body("tekst", "Dubbel\nvastgelegd"), "If-Match", asked.tag())
                .refused(400, "words.control-character");
        tom.post(contact + "/antwoord", body("tekst", "Eén.\nTwee."), "If-Match", asked.tag())
                .ok();
    }

    private static List<String> acts(JsonObject of) {
        return of.getJsonArray("acties").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private Reply asked() {
        return tom.post("/contactmomenten", body("kanaal", "PHONE", "persoon", lotte, "vraag", "Wie helpt mij?"))
                .ok();
    }

    private Reply open(Reply asked, @Nullable String household) {
        return tom.post(
                "/contactmomenten/" + asked.text("id") + "/dossier",
                body("huishouden", household, "wettelijkeGronden", List.of("wgs")),
                "If-Match",
                asked.tag());
    }
}
