package nl.regieloket.api;

import static nl.regieloket.api.Client.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.testing.Mails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Helpers and residents who follow a case through the API: what they see, and until when. */
class FollowingIT {
    private final Client tom = Client.as("tom");
    private final Client nadia = Client.as("nadia");

    @BeforeEach
    void it_is_the_second_of_april() {
        Times.turnTo(StackedDebts.CALL);
    }

    @AfterEach
    void the_clock_goes_on() {
        Times.turnBack();
    }

    @Test
    void a_helper_sees_where_it_stands_and_nothing_more_until_he_is_suspended() {
        StackedDebts story = StackedDebts.proposed();
        story.commit("cjib.anna", "CJIB", "2026-04-07", "2026-08-07", null);
        story.commit("toeslagen.bert", "Dienst Toeslagen", "2026-04-07", "2026-08-07", null);
        StackedDebts.theMinutePasses();
        Client lies = Client.as("naastje.lies");
        assertThat(followed(lies, story)).isNull();

        Reply given = tom.post(
                        "/machtigingen",
                        body(
                                "dossier",
                                story.caseFile,
                                "inwoner",
                                story.samira,
                                "organisatie",
                                story.organisation("Stichting Naast Je"),
                                "bereik",
                                "follow",
                                "van",
                                StackedDebts.INTERVIEW.toString(),
                                "totEnMet",
                                "2026-10-06",
                                "identiteitscontrole",
                                "PASSPORT"))
                .ok();
        JsonObject seen = Objects.requireNonNull(followed(lies, story));
        assertThat(seen.getBoolean("bedragen")).isFalse();
        assertThat(seen.getJsonArray("vorderingen")).isEmpty();
        assertThat(seen.getJsonArray("verzoeken").getValuesAs(JsonObject.class))
                .extracting(request -> request.getString("organisatie") + " " + request.getString("stand"))
                .contains("Dienst Toeslagen IN_FORCE", "Lichtstroom REQUESTED");
        assertThat(seen.toString()).doesNotContain("2310", "TSL-2024-77120", "CJIB", "9999", "El Idrissi");
        lies.get("/dossiers/" + story.caseFile).refused(403, "access.refused");
        lies.get("/dossiers/" + story.caseFile + "/vorderingen").refused(403, "access.refused");
        lies.get("/personen/" + story.samira).refused(404, "resident.unknown");

        tom.post("/machtigingen/" + given.text("id") + "/schorsing", body("reden", "Samira belde."))
                .ok();
        assertThat(followed(lies, story)).isNull();
        lies.get("/dossiers/" + story.caseFile).refused(404, "case-file.unknown");
    }

    @Test
    void a_code_from_the_mail_opens_the_own_case_once() {
        StackedDebts story = StackedDebts.directed();
        JsonObjectBuilder invitation =
                body("dossier", story.caseFile, "inwoner", story.samira, "email", "samira@mail.example");
        Client.as("olga").post("/uitnodigingen", invitation).refused(404, "case-file.unknown");
        int mails = Mails.to("samira@mail.example").size();
        nadia.post(
                        "/uitnodigingen",
                        body("dossier", story.caseFile, "inwoner", story.samira, "email", "samira@mail.example"))
                .ok();
        Client resident = Client.as("samira");
        String code = codeAfter(mails);
        assertThat(resident.post("/uitnodigingen/inlossing", body("code", code))
                        .ok()
                        .text("geopend"))
                .isEqualTo("RESIDENT");
        resident.post("/uitnodigingen/inlossing", body("code", code)).refused(404, "invitation.unknown");
        assertThat(resident.get("/gevolgde-dossiers?als=INWONER").ok().items())
                .extracting(one -> one.getString("id"))
                .contains(story.caseFile);
        assertThat(resident.get("/machtigingen?dossier=" + story.caseFile).ok().items())
                .isEmpty();
    }

    private static @Nullable JsonObject followed(Client helper, StackedDebts story) {
        return helper.get("/gevolgde-dossiers").ok().items().stream()
                .filter(one -> one.getString("id").equals(story.caseFile))
                .findFirst()
                .orElse(null);
    }

    static String codeAfter(int mails) {
        for (int tries = 0; tries < 150; tries++) {
            var all = Mails.to("samira@mail.example");
            if (all.size() > mails) {
                Matcher code = Pattern.compile("(?:code is|code is:) ([A-Za-z0-9-]+)")
                        .matcher(all.getFirst().text());
                assertThat(code.find()).as(all.getFirst().text()).isTrue();
                return code.group(1);
            }
            Waiting.shortly();
        }
        throw new AssertionError("No mail with a code");
    }
}
