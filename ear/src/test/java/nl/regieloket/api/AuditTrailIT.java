package nl.regieloket.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import nl.regieloket.launcher.settings.Configuration;
import nl.regieloket.launcher.trail.TrailVerification;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/**
 * DA-18, DA-21: the privacy officer sees on screen and over the API whether anybody tampered with the trail, and an
 * operator learns the same from the command, which asks the server nothing.
 */
class AuditTrailIT extends InBrowser {
    private static final String TRAIL = "/auditspoor";

    private final Client petra = Client.as("petra");

    @Test
    void the_privacy_officer_verifies_and_nobody_else() {
        JsonObject walk = petra.post(TRAIL + "/controles").ok().json();
        String id = walk.getJsonObject("controle").getString("id");
        assertThat(ended(id).getJsonArray("bevindingen")).isEmpty();
        JsonObject state = petra.get(TRAIL).ok().json();
        assertThat(state.getString("ankersBuitenDatabase")).isEqualTo("KEPT");
        assertThat(state.getJsonObject("laatste").getInt("positie")).isPositive();
        petra.get(TRAIL + "/ankers?limiet=1").ok();
        petra.get(TRAIL + "/ankers?limiet=0").refused(400, "limit.out-of-range");
        petra.post(TRAIL + "/gezien", Client.body("soort", "BEHIND")).ok();
        petra.get(TRAIL + "/controles/" + UUID.randomUUID()).refused(404, "trail-check.unknown");

        for (String other :
                List.of("tom", "nadia", "karin", "adam", "cjib.anna", "naastje.lies", "olga", "rik", "samira")) {
            Client client = Client.as(other);
            for (Reply reply : List.of(
                    client.get(TRAIL),
                    client.post(TRAIL + "/controles"),
                    client.get(TRAIL + "/controles/" + id),
                    client.get(TRAIL + "/ankers"),
                    client.post(TRAIL + "/gezien", Client.body("soort", "BEHIND")))) {
                assertThat(reply.status()).as(other).isEqualTo(403);
            }
        }
    }

    @Test
    void the_privacy_officer_searches_the_trail_and_nobody_else() {
        Client nadia = Client.as("nadia");
        nadia.get(TRAIL + "/regels").refused(403, "access.refused");
        nadia.get(TRAIL + "/opvallend").refused(403, "access.refused");
        String person = Running.member("nadia").id().toString();
        Reply found = petra.get(
                        TRAIL + "/regels?toegestaan=false&handeling=trail.search&limiet=1&functionaris=" + person)
                .ok();
        assertThat(found.items()).singleElement().satisfies(line -> {
            assertThat(line.getString("persoon")).isEqualTo(person);
            assertThat(line.getBoolean("toegestaan")).isFalse();
            assertThat(line.getString("reden")).isEqualTo("access.refused");
        });
        petra.get(TRAIL + "/opvallend").ok();
        petra.get(TRAIL + "/regels?dossiernummer=D-AAAA-AAAA").refused(404, "case-file.unknown");
        Page page = signInAs("petra", "/privacy/zoeken", Screen.DESK);
        page.getByLabel("Handeling").fill("trail.search");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Zoek").setExact(true))
                .last()
                .click();
        assertThat(page.locator("table tbody tr").first()).containsText("trail.search");
    }

    @Test
    void the_page_shows_the_last_walk_and_has_one_button() {
        Page page = signInAs("petra", "/privacy/spoor", Screen.DESK);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Controleer nu"))
                .click();
        assertThat(page.locator("#last")).containsText("het spoor is heel");
        assertThat(page.locator("#last")).containsText("iemand vroeg erom");
        Page nadia = signInAs("nadia");
        assertThat(nadia.locator("nav.areas")).not().containsText("Privacy");
        assertThat(Objects.requireNonNull(nadia.navigate(nadia.url().replace("/mijn-werk", "/privacy/spoor")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_command_and_the_server_find_the_same_and_say_where() throws Exception {
        petra.get(TRAIL).ok(); // leaves a line
        Waiting.shortly();
        assertThat(commanded(new ArrayList<>())).isEqualTo(TrailVerification.WHOLE);
        try (Connection owner = owner();
                var statement = owner.createStatement()) {
            String line;
            long position;
            try (var row = statement.executeQuery(
                    "select line_id, position from trail_seal order by position desc limit 1 offset 2")) {
                row.next();
                line = row.getString(1);
                position = row.getLong(2);
            }
            statement.executeUpdate(
                    "update trail_line set subject_kind = concat(subject_kind, 'x') where id = '" + line + "'");
            List<String> told = new ArrayList<>();
            int code;
            JsonObject found;
            try {
                code = commanded(told);
                found = ended(petra.post(TRAIL + "/controles")
                        .ok()
                        .json()
                        .getJsonObject("controle")
                        .getString("id"));
            } finally {
                statement.executeUpdate("update trail_line set subject_kind = left(subject_kind,"
                        + " char_length(subject_kind) - 1) where id = '" + line + "'");
            }
            assertThat(code).isEqualTo(TrailVerification.FAULTS);
            assertThat(told).anyMatch(words -> words.startsWith("CHANGED: position " + position + ", line " + line));
            assertThat(found.getJsonArray("bevindingen").getValuesAs(JsonObject.class))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.getString("fout")).isEqualTo("CHANGED");
                        assertThat(finding.getString("regel")).isEqualTo(line);
                        assertThat(finding.getInt("positie")).isEqualTo((int) position);
                    });
            Page page = signInAs("petra", "/privacy/spoor", Screen.TELEPHONE);
            assertThat(page.locator("main")).containsText("De regel is veranderd");
            assertAccessible(page);
        }
        String id = petra.post(TRAIL + "/controles")
                .ok()
                .json()
                .getJsonObject("controle")
                .getString("id");
        assertThat(ended(id).getJsonArray("bevindingen")).isEmpty();
        assertThat(commanded(new ArrayList<>())).isEqualTo(TrailVerification.WHOLE);
    }

    @Test
    void a_command_that_cannot_look_says_so() {
        var nobody = new Configuration.Account("nobody", "nothing");
        List<String> told = new ArrayList<>();
        int code = new TrailVerification(property("regieloket.db.url"), nobody, anchors(), told::add).run();
        assertThat(code).isEqualTo(TrailVerification.NOT_LOOKED);
        assertThat(told).singleElement().asString().startsWith("The trail could not be verified");
    }

    private static int commanded(List<String> told) {
        var application = new Configuration.Account(property("regieloket.db.user"), property("regieloket.db.password"));
        return new TrailVerification(property("regieloket.db.url"), application, anchors(), told::add).run();
    }

    private JsonObject ended(String walk) {
        while (true) {
            JsonObject told = petra.get(TRAIL + "/controles/" + walk).ok().json();
            if (told.getJsonObject("controle").containsKey("beeindigdOp")) {
                return told;
            }
            Waiting.shortly();
        }
    }

    /** The account under which migrations run: who holds it can rewrite every table. */
    private static Connection owner() throws SQLException, IOException {
        var secrets = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of(property("regieloket.run")).resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return DriverManager.getConnection(
                property("regieloket.db.url"), "regieloket_owner", secrets.getProperty("REGIELOKET_DB_OWNER_PASSWORD"));
    }

    private static Path anchors() {
        return Path.of(property("regieloket.anchors"));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
