package nl.regieloket.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.Screen;
import nl.regieloket.testing.StackDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Mail that reached nobody is work for the administrator, who has it tried again once its cause is away. */
class UndeliveredMailIT extends InBrowser {
    /** A municipality where nobody works, so that mail for it has no address. */
    private static final String NOBODY_THERE = "Aalten";

    private static final String LIST = "/onbestelbare-berichten";
    private static final int TRIES = 200;

    private final Client adam = Client.as("adam");

    @Test
    void it_is_shown_to_the_administrator_alone_tried_again_by_him_and_delivered() {
        StackedDebts story = StackedDebts.directed();
        String today = story.tom.get("/klok").ok().text("dag");
        story.owe(NOBODY_THERE, "OTHER", "GA-100", "120.00", null);
        story.propose(List.of(NOBODY_THERE), today, "2027-12-31");
        UUID message = StackDatabase.message(story.caseFile, "commitment-requested");
        String number = story.nadia.get("/dossiers/" + story.caseFile).ok().text("nummer");
        StackDatabase.lastTryOf(message);
        Page page = signInAs("adam", "/mijn-werk", Screen.DESK);
        assertThat(waitFor(message).getString("oorzaak")).isEqualTo("mail.refused");

        for (String other : List.of("tom", "nadia", "karin", "cjib.anna", "naastje.lies", "olga")) {
            Client client = Client.as(other);
            client.get(LIST).refused(403, "access.refused");
            client.post(LIST + "/" + message + "/herhaling").refused(403, "access.refused");
        }
        Page nadia = signInAs("nadia");
        assertThat(Objects.requireNonNull(nadia.navigate(nadia.url().replace("/mijn-werk", "/onbezorgd")))
                        .status())
                .isEqualTo(403);
        assertThat(nadia.locator("main")).not().containsText(number);

        adam.post(LIST + "/" + message + "/herhaling").ok(); // in vain: nothing was put right
        assertThat(find(message)).isNull();
        StackDatabase.lastTryOf(message);
        waitFor(message);

        page.navigate(page.url().replace("/mijn-werk", "/onbezorgd"));
        Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(row).containsText("Verzoek om een pauze");
        assertThat(row).containsText(NOBODY_THERE);
        assertThat(row).containsText("Het e-mailadres klopt niet");
        assertAccessible(page);
        String address = "loket-" + message + "@aalten.example";
        StackDatabase.readdress(message, address);
        row.locator("button, input[type=submit]").click();
        assertThat(page.locator("main")).containsText("Het bericht wordt opnieuw verstuurd.");
        assertThat(row).hasCount(0);
        assertThat(Mails.await(address, "").text()).contains(number);
        assertThat(find(message)).isNull();
        adam.post(LIST + "/" + message + "/herhaling").refused(404, "message.unknown");
    }

    private JsonObject waitFor(UUID message) {
        for (int tries = 0; tries < TRIES; tries++) {
            JsonObject found = find(message);
            if (found != null) {
                return found;
            }
            Waiting.shortly();
        }
        throw new AssertionError("It is not given up");
    }

    private @Nullable JsonObject find(UUID message) {
        return adam.get(LIST + "?limiet=100").ok().items().stream()
                .filter(row -> row.getString("id").equals(message.toString()))
                .findFirst()
                .orElse(null);
    }
}
