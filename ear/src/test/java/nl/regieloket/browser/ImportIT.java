package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A casemanager reads a file of claims on the screen. */
class ImportIT extends InBrowser {
    private static final String HEADING = "schuldeiser;incassopartij;kenmerk;soort;huidig bedrag;waarvan kosten\r\n";
    private static final int LONG = 300;

    private final BigCase big = BigCase.made();

    @SuppressWarnings("NullAway.Init") // before each
    private Page nadia;

    @BeforeEach
    void atTheMoneyOfACase() {
        nadia = signInAs("nadia", "/dossier/geld?id=" + big.caseFile(), Screen.DESK);
        nadia.locator("details")
                .filter(new Locator.FilterOptions().setHas(form()))
                .locator("summary")
                .click();
    }

    @Test
    void the_template_can_be_filled_in_and_read() throws IOException {
        Download template = nadia.waitForDownload(
                () -> nadia.getByText("Sjabloon downloaden (CSV)").click());
        assertThat(template.suggestedFilename()).endsWith(".csv");
        String text = Files.readString(template.path());
        assertThat(text).contains("schuldeiser;", "kenmerk;");
        read("sjabloon.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome()).containsText("Vorderingen ingelezen");
    }

    @Test
    void a_file_that_is_not_text_we_know_is_refused_in_words_and_one_of_an_old_spreadsheet_is_read() {
        String line = "CJIB;;CRÈME-1;Verkeersboete;12,50;\r\n";
        read("unicode.csv", (HEADING + line).getBytes(StandardCharsets.UTF_16));
        assertThat(nadia.locator("main")).containsText("Dit is geen CSV-bestand. Bewaar het werkblad als CSV.");
        assertThat(nadia.locator("tr[data-claim='CRÈME-1']")).hasCount(0);

        read("oud.csv", (HEADING + line).getBytes(Charset.forName("windows-1252")));
        assertThat(outcome()).containsText("Vorderingen ingelezen: 1.");
        assertThat(nadia.locator("tr[data-claim='CRÈME-1']")).isVisible();
    }

    /** It can't be done before somebody else is done with the debtor, however quick the machine is. */
    @Test
    void a_long_file_shows_how_far_it_is_and_then_its_claims_beside_what_was_ticked() throws Exception {
        String lines = IntStream.range(0, LONG)
                .mapToObj(i -> "CJIB;;LANG-" + i + ";Verkeersboete;12,50;")
                .collect(Collectors.joining("\r\n"));
        Locator tick = nadia.locator("[data-claims] .tick input").first();
        try (var _ = StackDatabase.holding(big.resident())) {
            read("lang.csv", (HEADING + lines).getBytes(StandardCharsets.UTF_8));
            assertThat(nadia.locator("#progress-of-import progress")).isVisible();
            assertThat(nadia.locator("#progress-of-import")).containsText(LONG + " van " + LONG);
            assertThat(outcome()).hasCount(0);
            tick.check();
        }
        assertThat(outcome()).containsText("Vorderingen ingelezen: " + LONG);
        assertThat(nadia.locator("#progress-of-import progress")).hasCount(0);
        assertThat(nadia.locator("#claims")).containsText("€ 19.088,16");
        assertThat(tick).isChecked();
    }

    /** The table is another one once it ended; the place in it is not. */
    @Test
    void who_ticks_by_keyboard_while_an_import_ends_stays_where_he_was() throws Exception {
        Locator tick = nadia.locator("[data-claims] .tick input[value='"
                + nadia.locator("[data-claims] .tick input").nth(1).inputValue() + "']");
        try (var _ = StackDatabase.holding(big.resident())) {
            read("kort.csv", (HEADING + "CJIB;;KORT-1;Verkeersboete;12,50;").getBytes(StandardCharsets.UTF_8));
            assertThat(nadia.locator("#progress-of-import progress")).isVisible();
            tick.focus();
            nadia.keyboard().press("Space");
            nadia.evaluate("document.querySelector('[data-claims]').dataset.old = 'true'");
        }
        assertThat(nadia.locator("tr[data-claim='KORT-1']")).isVisible();
        assertThat(nadia.locator("[data-old]")).hasCount(0);
        assertThat(tick).isFocused();
        assertThat(tick).isChecked();
        nadia.keyboard().press("Space");
        assertThat(tick).not().isChecked();
        assertAccessible(nadia);
    }

    /** The file goes with the page as a whole, which comes back anew. */
    @Test
    void a_file_that_is_refused_costs_no_word_of_a_claim_that_is_half_typed() {
        nadia.locator("#add summary").click();
        nadia.locator("[id='adding:reference']").fill("HALF-1");
        read("unicode.csv", (HEADING + "CJIB;;X-1;Verkeersboete;12,50;").getBytes(StandardCharsets.UTF_16));
        assertThat(nadia.locator("main")).containsText("Dit is geen CSV-bestand.");
        assertThat(nadia.locator("[id='adding:reference']")).hasValue("HALF-1");
    }

    private void read(String name, byte[] content) {
        if (!form().isVisible()) {
            nadia.locator("details")
                    .filter(new Locator.FilterOptions().setHas(form()))
                    .locator("summary")
                    .click();
        }
        form().getByLabel("Bestand").setInputFiles(new FilePayload(name, "text/csv", content));
        form().getByLabel("Wilhelmina").check();
        form().getByText("Lees in", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private Locator form() {
        return nadia.locator("#importing");
    }

    private Locator outcome() {
        return nadia.locator("#progress-of-import .notice");
    }
}
