package nl.regieloket.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** The overview to print is one sheet, however much is in the case, and says of what there is more. */
class PrintedOverviewIT extends InBrowser {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final int MORE = 45;
    private static final int CHILDREN = 8;
    private static final String LONG = "Zolang de lopende maandbedragen op tijd worden betaald. ".repeat(30);
    private static final Set<String> REFUSING = Set.of("Belastingdienst", "Zorgzeker");
    private static final Set<String> LATER = Set.of("De Linde");
    private static final Map<String, String> OFFICERS = Map.of(
            "CJIB", "cjib.anna",
            "Dienst Toeslagen", "toeslagen.bert",
            "DUO", "duo.carla",
            "UWV", "uwv.dirk",
            "SVB", "svb.frans",
            "CAK", "cak.gerda",
            "Lichtstroom", "lichtstroom.hans",
            "De Linde", "delinde.jan",
            "Zorgzeker", "zorg.ines");

    @Test
    void a_case_as_large_as_they_come_and_one_larger_fit_on_one_sheet() {
        BigCase big = BigCase.made();
        oweAndTakeBack(big);
        Page page = signInAs("nadia", "/dossier/afdruk?id=" + big.caseFile(), Screen.DESK);
        Locator company = page.locator("section[aria-labelledby='print-company']");
        Locator money = page.locator("section[aria-labelledby='print-money']");
        assertThat(sheetsOf(page)).isEqualTo(1);
        assertThat(company.locator("li")).hasCount(8);
        assertThat(company).not().containsText("Het zijn er meer");
        assertThat(money.locator("tbody tr")).hasCount(12);
        assertThat(money).not().containsText("Het totaal telt ze allemaal");

        grow(big);
        page.reload();
        assertThat(company.locator("li")).hasCount(12);
        assertThat(company).containsText("Het zijn er meer");
        assertThat(money.locator("tbody tr")).hasCount(12);
        assertThat(money).containsText("Het totaal telt ze allemaal");
        assertThat(sheetsOf(page)).isEqualTo(1);

        growUp(big);
        answer(big);
        page.reload();
        Locator household = page.locator("section[aria-labelledby='print-household']");
        assertThat(household.locator("li")).hasCount(10);
        assertThat(household).not().containsText("Het zijn er meer");
        Locator agreed = page.locator("section[aria-labelledby='print-agreed']");
        assertThat(agreed).containsText("toegezegd, vanaf");
        assertThat(agreed).containsText("van kracht");
        assertThat(agreed).containsText("niet akkoord");
        assertThat(agreed).containsText("teruggenomen");
        assertThat(money.getByText("teruggenomen door de organisatie t/m")).hasCount(0);
        assertThat(money).containsText("teruggenomen door de organisatie");
        assertThat(sheetsOf(page)).isEqualTo(1);
    }

    /** A claim that was withdrawn is none of which the sheet could have left out. */
    private static void oweAndTakeBack(BigCase big) {
        Api nadia = Api.as("nadia");
        String claim = owe(nadia, big, BigCase.organisation(nadia, "Waterhof"), "W-2026-fout");
        BigCase.change(nadia, "/vorderingen/" + claim, "POST", "/intrekking", "{'reden':'Dubbel opgegeven.'}");
    }

    private static void grow(BigCase big) {
        Api nadia = Api.as("nadia");
        String creditor = BigCase.organisation(nadia, "Waterhof");
        for (int i = 0; i < MORE; i++) {
            owe(nadia, big, creditor, "W-2026-" + i);
            BigCase.sent(
                    nadia,
                    "/dossiers/" + big.caseFile() + "/deelnemers",
                    "{'naam':'Johanna van den Meekijkenberg','rol':'SOCIAL_LEGAL_ADVISER'}");
        }
    }

    private static String owe(Api nadia, BigCase big, String creditor, String reference) {
        return BigCase.post(
                nadia,
                "/dossiers/" + big.caseFile() + "/vorderingen",
                "{'schuldenaren':['" + big.resident() + "'],'schuldeiser':'" + creditor + "','kenmerk':'" + reference
                        + "','soort':'WATER','huidigBedrag':'20.00','stand':'DUNNING'}");
    }

    /** A household of ten. */
    private static void growUp(BigCase big) {
        Api tom = Api.as("tom");
        String household =
                Api.json(Api.as("nadia").get("/dossiers/" + big.caseFile())).getString("huishouden");
        for (int i = 0; i < CHILDREN; i++) {
            String child = BigCase.post(
                    tom,
                    "/personen",
                    "{'voornaam':'Maximiliaan','achternaam':'Zonneveld-Kuiperbergen','geboortedatum':'2014-05-2" + i
                            + "'}");
            BigCase.sent(
                    tom,
                    "/huishoudens/" + household + "/leden",
                    "{'persoon':'" + child + "','rol':'CHILD','vanaf':'2024-01-01'}");
        }
    }

    /** Two refuse, one takes back what it promised, the others promise: all with as many words as they like. */
    private static void answer(BigCase big) {
        LocalDate today = LocalDate.parse(Api.json(Api.as("tom").get("/klok")).getString("dag"));
        Api.json(Api.as("nadia").get("/voorstellen/" + big.proposal()))
                .getJsonArray("toezeggingen")
                .getValuesAs(JsonObject.class)
                .forEach(part -> answer(part.getString("organisatienaam"), part.getString("id"), today));
        Api adam = Api.as("adam"); // what a day brings is done at once when the clock is set, as it stands
        String now = Api.json(adam.get("/klok")).getString("moment");
        assertThat(adam.send("PUT", "/klok", "{\"moment\":\"" + now + "\"}").statusCode())
                .isBetween(200, 299);
    }

    private static void answer(String organisation, String part, LocalDate today) {
        Api officer = organisation.equals("Belastingdienst")
                ? Api.stronglyAs("dewit")
                : Api.as(Objects.requireNonNull(OFFICERS.get(organisation)));
        String address = "/toezeggingen/" + part;
        String under = ",'mandaat':'"
                + Api.json(officer.get(address + "/mandaten"))
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("id")
                + "'}";
        if (REFUSING.contains(organisation)) {
            BigCase.sent(officer, address + "/weigering", "{'motivering':'" + LONG + "'" + under);
            return;
        }
        LocalDate from = LATER.contains(organisation) ? today.plusDays(3) : today;
        BigCase.sent(
                officer,
                address + "/toezegging",
                "{'van':'" + from + "','totEnMet':'" + today.plusMonths(1) + "','voorwaarden':'" + LONG + "'" + under);
        if (organisation.equals("CAK")) {
            BigCase.sent(officer, address + "/beeindiging", "{'reden':'" + LONG + "'" + under);
        }
    }

    private static long sheetsOf(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
