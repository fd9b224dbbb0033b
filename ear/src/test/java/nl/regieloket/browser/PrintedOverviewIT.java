package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** The overview to print is one sheet, however much is in the case, and says of what there is more. */
class PrintedOverviewIT extends InBrowser {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final int MORE = 45;

    @Test
    void a_case_as_large_as_they_come_and_one_larger_fit_on_one_sheet() {
        BigCase big = BigCase.made();
        Page page = signInAs("nadia", "/dossier/afdruk?id=" + big.caseFile(), Screen.DESK);
        Locator company = page.locator("section[aria-labelledby='print-company']");
        assertThat(sheetsOf(page)).isEqualTo(1);
        assertThat(company.locator("li")).hasCount(8);
        assertThat(company).not().containsText("Het zijn er meer");

        grow(big);
        page.reload();
        assertThat(company.locator("li")).hasCount(12);
        assertThat(company).containsText("Het zijn er meer");
        Locator money = page.locator("section[aria-labelledby='print-money']");
        assertThat(money.locator("tbody tr")).hasCount(12);
        assertThat(money).containsText("Het totaal telt ze allemaal");
        assertThat(sheetsOf(page)).isEqualTo(1);
    }

    private static void grow(BigCase big) {
        Api nadia = Api.as("nadia");
        String creditor = BigCase.organisation(nadia, "Waterhof");
        for (int i = 0; i < MORE; i++) {
            BigCase.post(
                    nadia,
                    "/dossiers/" + big.caseFile() + "/vorderingen",
                    "{'schuldenaren':['" + big.resident() + "'],'schuldeiser':'" + creditor + "','kenmerk':'W-2026-" + i
                            + "','soort':'WATER','huidigBedrag':'20.00','stand':'DUNNING'}");
            BigCase.sent(
                    nadia,
                    "/dossiers/" + big.caseFile() + "/deelnemers",
                    "{'naam':'Johanna van den Meekijkenberg','rol':'SOCIAL_LEGAL_ADVISER'}");
        }
    }

    private static long sheetsOf(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
