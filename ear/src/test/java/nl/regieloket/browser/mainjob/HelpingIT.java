package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.testing.BusinessDay;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.Test;

/** Who helps a resident sees what he may see, for as long as he may. */
class HelpingIT extends Acting {
    private static final String FOLLOWS = "De stand, de toezeggingen en de open vragen";

    private final Persona samira = Persona.called("Samira", "El Idrissi", "14-3-1992");
    private final Owed benefit = Owed.to("UWV", "Terugvordering uitkering", "447,00", "298,00");
    private final Owed allowance = Owed.to("Dienst Toeslagen", "Terugvordering toeslag", "2310,00", "");

    @Test
    void a_helper_is_cut_off_in_the_middle_of_his_session() {
        Page tom = signInAs("tom");
        UUID caseFile = directedByNadia(tom, samira);
        String number = asksTwo(caseFile);
        theyAnswer(number);
        what_waits_leads_to_the_question_itself(number);

        RepresentationsScreen desk = the_desk_finds_the_authorisations(tom);
        desk.authorise(samira, "Rik Pronk", "rik.pronk@mail.example", FOLLOWS);
        look(tom, "5-machtiging");

        PortalScreen rik = PortalScreen.withCodeOf(
                signInAs("rik", "/wie-ik-help", Screen.TELEPHONE),
                "rik.pronk@mail.example",
                "U bent gevraagd om te helpen");
        Locator seen = rik.caseNumbered(number);
        assertThat(seen).containsText("Nadia Brouwer");
        assertThat(seen).containsText("Dit geldt nu: uitstel van betaling, tot en met vr 7 augustus 2026.");
        assertThat(seen).containsText("Klopt het dat … al in delen wordt betaald? Zie ook ….");
        for (String secret :
                List.of("447", "2.310", samira.bsn().digits(), benefit.reference(), allowance.reference())) {
            assertThat(rik.page().locator("main")).not().containsText(secret);
        }
        look(rik.page(), "5-helper");
        assertAccessible(rik.page());
        helperReachesNothingElse(rik.page(), caseFile);
        rik.page().navigate(Running.url() + "/wie-ik-help");
        assertThat(rik.caseNumbered(number)).isVisible();

        RepresentationsScreen.open(tom, caseFile).suspend("Rik Pronk", "Mevrouw twijfelt.");
        look(tom, "5-stilgezet");
        rik.goThere("Wie ik help");
        assertThat(rik.caseNumbered(number)).hasCount(0);
        assertThat(rik.page().locator("body")).not().containsText(number);
        look(rik.page(), "5-helper-afgesloten");
    }

    @Test
    void a_helper_who_lost_his_code_gets_another_and_the_resident_ends_it() {
        Page tom = signInAs("tom");
        UUID caseFile = directedByNadia(tom, samira);
        String number = CaseScreen.open(signInAs("nadia"), caseFile).number();
        BusinessDay.becomes(CALL.plusDays(6));
        RepresentationsScreen desk = RepresentationsScreen.open(tom, caseFile);
        desk.authorise(samira, "Rik Eenmalig", "rik.eerst@mail.example", FOLLOWS);
        desk.sendAgain("Rik Eenmalig", "rik.nieuw@mail.example");
        assertAccessible(tom);
        look(tom, "5-code-opnieuw");

        Page rik = signInAs("rik", "/wie-ik-help", Screen.TELEPHONE);
        PortalScreen helping = PortalScreen.withCodeOf(rik, "rik.nieuw@mail.example", "U bent gevraagd om te helpen");
        assertThat(helping.caseNumbered(number)).isVisible();
        RepresentationsScreen.open(tom, caseFile);
        assertThat(tom.locator("#again")).not().containsText("Rik Eenmalig");

        desk.invite(samira, "samira.thuis@mail.example");
        PortalScreen own = PortalScreen.withCodeOf(
                signInAs("samira", "/mijn-dossier", Screen.TELEPHONE),
                "samira.thuis@mail.example",
                "Uw eigen pagina in Regieloket");
        assertThat(own.page().locator("h1")).hasText("Mijn dossier");
        own.page().getByText("Mijn helpers").click();
        Locator choice = own.page().locator("#helpers option").getByText("Rik Eenmalig");
        assertThat(choice).hasCount(1);
        own.page().getByLabel("Wie mag niet meer meekijken?").selectOption("Rik Eenmalig");
        own.page().locator("[data-opens='endHelper']").click();
        own.page().locator("[id='helpers:endHelper-do']").click();
        assertThat(own.page().getByLabel("Rik Eenmalig")).containsText("Beëindigd");
        assertThat(choice).hasCount(0); // nobody is offered to stop who was stopped
    }

    @Test
    void the_resident_follows_the_own_case() {
        Page tom = signInAs("tom");
        UUID caseFile = directedByNadia(tom, samira);
        String number = asksTwo(caseFile);
        theyAnswer(number);
        RepresentationsScreen desk = RepresentationsScreen.open(tom, caseFile);
        desk.authorise(samira, "Rik Pronk", "rik.pronk@mail.example", FOLLOWS);
        desk.invite(samira, "samira@mail.example");
        PortalScreen own = PortalScreen.withCodeOf(
                signInAs("samira", "/mijn-dossier", Screen.TELEPHONE),
                "samira@mail.example",
                "Uw eigen pagina in Regieloket");
        assertThat(own.page().locator("h1")).hasText("Mijn dossier");
        Locator seen = own.caseNumbered(number);
        assertThat(seen).containsText("Dit geldt nu: uitstel van betaling, tot en met vr 7 augustus 2026.");
        assertThat(seen).containsText("€ 447,00");
        assertThat(seen).containsText("Klopt het dat € 50 al in delen wordt betaald? Zie ook ….");
        look(own.page(), "5-inwoner");
        assertAccessible(own.page());
        own.page().getByText("Mijn helpers").click();
        assertThat(own.page().locator("main")).containsText("Rik Pronk");
        look(own.page(), "5-inwoner-helpers");
    }

    private String asksTwo(UUID caseFile) {
        Page nadia = signInAs("nadia");
        MoneyScreen money = MoneyScreen.open(nadia, caseFile);
        money.add(benefit, samira.name());
        money.add(allowance, samira.name());
        ComposeScreen compose = money.propose(List.of(benefit, allowance));
        compose.write("Pauzeer de incasso, zodat het huishouden eerst rust krijgt.");
        compose.ask("UWV", "7-4-2026", "7-8-2026");
        compose.ask("Dienst Toeslagen", "7-4-2026", "7-10-2026");
        compose.check();
        compose.send();
        return CaseScreen.open(nadia, caseFile).number();
    }

    private void theyAnswer(String number) {
        BusinessDay.becomes(LocalDate.of(2026, 4, 7));
        RequestScreen.ofCase(signInAs("uwv.dirk"), number).promise("7-4-2026", "7-8-2026", "");
        RequestScreen.ofCase(signInAs("toeslagen.bert"), number)
                .ask("Klopt het dat € 50 al in delen wordt betaald? Zie ook "
                        + samira.bsn().digits() + ".");
        BusinessDay.becomes(CALL.plusDays(6));
    }

    private void what_waits_leads_to_the_question_itself(String number) {
        Page nadia = signInAs("nadia", "/mijn-werk", Screen.DESK);
        nadia.locator("li")
                .filter(new Locator.FilterOptions().setHasText(number))
                .locator("a[href*='/toezegging?id=']")
                .first()
                .click();
        assertThat(nadia.locator("#asked textarea")).isVisible();
    }

    /** The desk reaches them from the resident, also when it no longer reads the case. */
    private RepresentationsScreen the_desk_finds_the_authorisations(Page tom) {
        DeskScreen.open(tom).find(samira);
        look(tom, "5-loket");
        tom.getByText("Wie meekijkt: machtigingen").click();
        assertThat(tom.locator("h1")).hasText("Machtigingen");
        return new RepresentationsScreen(tom);
    }

    private static void helperReachesNothingElse(Page rik, UUID caseFile) {
        for (String path : List.of("/dossier/overzicht?id=" + caseFile, "/dossier/geld?id=" + caseFile, "/dossiers")) {
            rik.navigate(Running.url() + path);
            assertThat(rik.locator("main")).not().containsText("El Idrissi");
        }
    }
}
