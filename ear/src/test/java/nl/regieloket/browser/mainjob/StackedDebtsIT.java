package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.BusinessDay;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.Test;

/** E1: debts that stack up, and a pause by each for itself, from the first call until the first pause has ended. */
class StackedDebtsIT extends Acting {
    private final Persona samira = Persona.called("Samira", "El Idrissi", "14-3-1992");
    private final Persona noor = samira.with("Noor", "14-3-2017");
    private final Persona adam = samira.with("Adam", "14-3-2020");
    private final Owed fine = Owed.to("CJIB", "Verkeersboete", "447,00", "298,00");
    private final Owed allowance = Owed.to("Dienst Toeslagen", "Terugvordering toeslag", "2310,00", "");
    private final Owed energy = Owed.to("Lichtstroom", "Energie", "735,00", "");
    private final Owed insurance = Owed.to("Zorgzeker", "Zorgverzekering", "1150,00", "");
    private final Owed rent = Owed.to("De Linde", "Huur", "1280,00", "");
    private final Owed water = Owed.to("Waterhof", "Water", "190,00", "");
    private final Owed shop = Owed.to("Klikhuis", "Kort & Zn", "Webwinkel", "612,50", "");

    @Test
    void everybody_who_is_asked_answers_for_himself() {
        CaseScreen opened = the_desk_takes_the_call();
        Page nadia = the_casemanager_changes_and_changes_back(opened);
        the_children_are_of_the_household(nadia, opened);
        the_claims_come_by_hand_and_from_a_file(nadia, opened);
        FollowScreen proposal = four_are_asked_in_one_proposal(nadia, opened);

        BusinessDay.becomes(LocalDate.of(2026, 4, 7));
        RequestScreen atCjib = the_cjib_promises(opened);
        nobody_answers_for_the_cjib(atCjib, opened);
        BusinessDay.becomes(LocalDate.of(2026, 4, 8));
        the_supplier_promises_on_a_condition_and_the_insurer_refuses(opened);
        RequestScreen atToeslagen = toeslagen_asks_back(opened, proposal);
        nobody_answers_for_toeslagen(atToeslagen);
        toeslagen_promises(atToeslagen);
        nobody_takes_back_what_toeslagen_promised(atToeslagen);

        the_pauses_are_in_force(proposal.again());
        the_cjib_confirms_that_collection_stopped(atCjib, proposal);
        the_pause_of_the_supplier_ends_by_the_clock(proposal, opened);
    }

    private CaseScreen the_desk_takes_the_call() {
        Page tom = signInAs("tom");
        DeskScreen desk = DeskScreen.open(tom).register(samira);
        look(tom, "1-loket");
        ContactScreen contact =
                desk.log("Telefoon", "De stroom wordt op 9 april afgesloten en iedereen wil tegelijk geld van mij.");
        look(tom, "1-contact");
        CaseScreen opened = contact.openCase("afsluiting van stroom", "9-4-2026");
        look(tom, "1-dossier");
        assertThat(opened.band()).containsText("eerste gesprek t/m do 9 april 2026");
        assertThat(opened.band()).containsText("afsluiting van stroom op do 9 april 2026");
        assertThat(opened.panel("Casemanager")).containsText("Nog niemand");
        assertThat(opened.panel("Wacht op")).containsText("coördinator");
        return opened;
    }

    private Page the_casemanager_changes_and_changes_back(CaseScreen opened) {
        Page karin = signInAs("karin");
        assertThat(new WorkScreen(karin).line("Nu", opened.number())).containsText("Casemanager toewijzen");
        look(karin, "1-coordinator");
        CaseScreen.open(karin, opened.id()).assignTo("Nadia Brouwer", "Zij kent de wijk.");
        look(karin, "1-toegewezen");

        Page nadia = signInAs("nadia");
        assertThat(new WorkScreen(nadia).anyLine(opened.number())).containsText("Eerste gesprek voeren");
        CaseScreen.open(nadia, opened.id()).handOverTo("Joris Postma", "Ik ben een week weg.");
        assertThat(new WorkScreen(nadia).anyLine(opened.number())).hasCount(0);

        Page joris = signInAs("joris");
        CaseScreen.open(joris, opened.id()).handOverTo("Nadia Brouwer", "Zij is er weer.");
        assertThat(CaseScreen.open(joris, opened.id()).page().locator("h1")).hasText("Deze pagina is er niet");

        CaseScreen hers = CaseScreen.open(nadia, opened.id());
        assertThat(hers.band()).containsText("casemanager: u");
        assertThat(hers.panel("Casemanager").locator("li")).hasCount(3);
        look(nadia, "1-terug");
        assertThat(Mails.await("nadia.brouwer@rietmond.example", opened.number())
                        .text())
                .as("a mail names no resident")
                .doesNotContain(samira.family());
        return nadia;
    }

    private void the_children_are_of_the_household(Page nadia, CaseScreen opened) {
        HouseholdScreen household = HouseholdScreen.open(nadia, opened.id());
        household.add(noor, "kind");
        household.add(adam, "kind");
        assertThat(household.rows()).hasCount(3);
        assertThat(household.row(noor)).containsText("kind");
        look(nadia, "1-huishouden");
    }

    private void the_claims_come_by_hand_and_from_a_file(Page nadia, CaseScreen opened) {
        MoneyScreen money = MoneyScreen.open(nadia, opened.id());
        Stream.of(fine, allowance, energy, insurance).forEach(claim -> money.add(claim, samira.name()));
        look(nadia, "2-vier-vorderingen");

        String wrong = water.line().replace("190,00", "honderd").replace("Waterhof", "Waterhoofd");
        money.importLines(List.of(rent.line(), wrong, shop.line()), samira.name());
        assertThat(money.faults()).hasCount(2);
        assertThat(money.faults().nth(0)).containsText("3schuldeiser");
        assertThat(money.faults().nth(1)).containsText("3huidig bedragDit is geen bedrag.");
        assertThat(money.rows()).hasCount(4);
        look(nadia, "2-fout-bestand");

        money.importLines(List.of(rent.line(), water.line(), shop.line()), samira.name());
        assertThat(money.outcome()).containsText("Vorderingen ingelezen: 3.");
        assertThat(money.rows()).hasCount(7);
        assertThat(money.row(shop)).containsText("Kort & Zn");
        assertThat(nadia.locator(".page-header__sub")).containsText("€ 6.724,50");
        look(nadia, "2-zeven-vorderingen");
    }

    private FollowScreen four_are_asked_in_one_proposal(Page nadia, CaseScreen opened) {
        ComposeScreen compose =
                MoneyScreen.open(nadia, opened.id()).propose(List.of(fine, allowance, energy, insurance));
        compose.write("Pauzeer de incasso, zodat het huishouden eerst rust krijgt.");
        compose.ask("CJIB", "7-4-2026", "7-8-2026");
        compose.ask("Dienst Toeslagen", "7-4-2026", "7-10-2026");
        compose.ask("Lichtstroom", "8-4-2026", "7-5-2026");
        compose.ask("Zorgzeker", "8-4-2026", "7-7-2026");
        look(nadia, "2-voorstel");
        assertThat(compose.check()).containsText("Iedere organisatie beslist zelf over haar eigen deel.");
        look(nadia, "2-klopt-dit");
        FollowScreen sent = compose.send();
        look(nadia, "2-verstuurd");
        assertThat(sent.state("CJIB")).hasText("wacht op CJIB, dag 1");
        Mails.Mail asked = Mails.await("maatwerk@cjib.example", opened.number());
        assertThat(asked.text()).contains("Rietmond").doesNotContain(samira.family(), "447", fine.reference());
        return sent;
    }

    private RequestScreen the_cjib_promises(CaseScreen opened) {
        Page anna = signInAs("cjib.anna");
        assertThat(new WorkScreen(anna).anyLine(opened.number())).containsText("Verzoek beantwoorden");
        look(anna, "3-cjib-werk");
        new WorkScreen(anna).go(opened.number());
        RequestScreen request = RequestScreen.at(anna, opened.number());
        look(anna, "3-cjib-verzoek");
        assertThat(anna.locator("main")).containsText("€ 447,00");
        request.tellsNothingOf(List.of(allowance, energy, insurance, rent, water, shop), List.of(samira, noor, adam));
        request.acknowledge();
        request.promise("7-4-2026", "7-8-2026", "");
        assertThat(request.again().state()) // the timer of the minute may have been there
                .hasText(Pattern.compile("toegezegd, vanaf di 7 april 2026|van kracht t/m vr 7 augustus 2026"));
        look(anna, "3-cjib-toegezegd");
        BusinessDay.becomes(LocalDate.of(2026, 4, 7));
        assertThat(request.again().state()).hasText("van kracht t/m vr 7 augustus 2026");
        return request;
    }

    private void nobody_answers_for_the_cjib(RequestScreen atCjib, CaseScreen opened) {
        Page carla = signInAs("duo.carla");
        RequestScreen forged = new RequestScreen(carla, atCjib.id()).again();
        assertThat(carla.locator("h1")).hasText("Deze pagina is er niet");
        look(carla, "3-duo");
        assertThat(carla.locator("body")).not().containsText(opened.number());
        assertThat(forged.page().locator("form#request")).hasCount(0);
        var asAnna = new ForgedAnswer(atCjib, "cjib.anna");
        assertThat(asAnna.sent(Api.as("duo.carla"), "weigering", "'motivering':'Nee.'"))
                .isEqualTo(404);
        assertThat(StackDatabase.refusals("duo.carla", atCjib.id()))
                .contains("commitment.read: commitment.unknown", "commitment.refuse: commitment.unknown");
        assertThat(atCjib.again().state()).hasText("van kracht t/m vr 7 augustus 2026");
    }

    private void the_supplier_promises_on_a_condition_and_the_insurer_refuses(CaseScreen opened) {
        RequestScreen atSupplier = RequestScreen.ofCase(signInAs("lichtstroom.hans"), opened.number());
        atSupplier.promise("8-4-2026", "7-5-2026", "De lopende maandbedragen worden betaald.");
        look(atSupplier.page(), "3-lichtstroom");

        RequestScreen atInsurer = RequestScreen.ofCase(signInAs("zorg.ines"), opened.number());
        atInsurer.writeRefusal("De premie van dit jaar is nog niet betaald.", "Betaal eerst de premie van april.");
        look(atInsurer.page(), "3-zorgzeker-redenen");
        atInsurer.refuse();
        assertThat(atInsurer.done()).containsText("U bent niet akkoord gegaan");
        assertThat(atInsurer.state()).hasText("niet akkoord");
        look(atInsurer.page(), "3-zorgzeker");
    }

    private RequestScreen toeslagen_asks_back(CaseScreen opened, FollowScreen proposal) {
        RequestScreen request = RequestScreen.ofCase(signInAs("toeslagen.bert"), opened.number());
        request.ask("Loopt er al een gesprek over schuldhulp?");
        look(request.page(), "3-toeslagen-vraag");
        Mails.Mail question =
                Mails.await("nadia.brouwer@rietmond.example", "Vraag van Dienst Toeslagen, dossier " + opened.number());
        assertThat(question.text()).doesNotContain("gesprek over schuldhulp", samira.family());

        WorkScreen work = WorkScreen.open(proposal.page());
        assertThat(work.anyLine(opened.number())
                        .filter(new Locator.FilterOptions().setHasText("Vraag van een organisatie beantwoorden")))
                .hasCount(1);
        proposal.again().explain("Dienst Toeslagen", "Ja, op 7 april.");
        assertThat(proposal.page().locator(".notice--good")).containsText("Uw antwoord is verstuurd");
        look(proposal.page(), "3-antwoord-op-vraag");

        return request;
    }

    private void toeslagen_promises(RequestScreen request) {
        request.again();
        assertThat(request.page().locator("main")).containsText("Ja, op 7 april.");
        request.promise("8-4-2026", "7-10-2026", "");
        look(request.page(), "3-toeslagen-toegezegd");
        BusinessDay.becomes(LocalDate.of(2026, 4, 8));
    }

    /** While Toeslagen itself has yet to answer. */
    private void nobody_answers_for_toeslagen(RequestScreen atToeslagen) {
        Page adam = signInAs("adam");
        new RequestScreen(adam, atToeslagen.id()).again();
        assertThat(adam.locator("h1")).hasText("Deze pagina is er niet");
        look(adam, "3-beheerder");
        refusedToTheAdministrator(atToeslagen, "weigering", "'motivering':'Ik beheer dit.'");
        refusedToTheAdministrator(atToeslagen, "toezegging", "'van':'2026-04-08','totEnMet':'2026-10-07'");
        assertThat(StackDatabase.refusals("adam", atToeslagen.id()))
                .contains(
                        "commitment.read: commitment.unknown",
                        "commitment.refuse: commitment.unknown",
                        "commitment.commit: commitment.unknown");
        assertThat(atToeslagen.again().state()).hasText("wacht op u");
    }

    private void nobody_takes_back_what_toeslagen_promised(RequestScreen atToeslagen) {
        refusedToTheAdministrator(atToeslagen, "beeindiging", "'reden':'Ik beheer dit.'");
        assertThat(StackDatabase.refusals("adam", atToeslagen.id())).contains("commitment.cancel: commitment.unknown");
        assertThat(atToeslagen.again().state()).hasText("van kracht t/m wo 7 oktober 2026");
    }

    private static void refusedToTheAdministrator(RequestScreen request, String act, String answer) {
        var asBert = new ForgedAnswer(request, "toeslagen.bert");
        assertThat(asBert.sent(Api.stronglyAs("adam"), act, answer)).as(act).isEqualTo(404);
    }

    private void the_pauses_are_in_force(FollowScreen proposal) {
        assertThat(proposal.state("CJIB")).hasText("van kracht t/m vr 7 augustus 2026");
        assertThat(proposal.state("Dienst Toeslagen")).hasText("van kracht t/m wo 7 oktober 2026");
        assertThat(proposal.state("Lichtstroom")).hasText("van kracht t/m do 7 mei 2026");
        assertThat(proposal.part("Lichtstroom")).containsText("De lopende maandbedragen worden betaald.");
        assertThat(proposal.state("Zorgzeker")).hasText("niet akkoord");
        assertThat(proposal.part("Zorgzeker")).containsText("De premie van dit jaar is nog niet betaald.");
        look(proposal.page(), "4-van-kracht");
    }

    private void the_cjib_confirms_that_collection_stopped(RequestScreen atCjib, FollowScreen proposal) {
        assertThat(proposal.part("CJIB")).containsText("nog niet bevestigd");
        WorkScreen work = WorkScreen.open(atCjib.page());
        assertThat(work.page().locator(".task__act").getByText("Bevestigen dat de incasso stilstaat"))
                .not()
                .hasCount(0);
        atCjib.again().confirmThatCollectionStopped("Stilgezet in het incassosysteem.");
        look(atCjib.page(), "4-cjib-bevestigd");
        assertThat(proposal.again().part("CJIB")).containsText("incasso staat stil");
    }

    private void the_pause_of_the_supplier_ends_by_the_clock(FollowScreen proposal, CaseScreen opened) {
        BusinessDay.becomes(LocalDate.of(2026, 4, 30));
        WorkScreen work = WorkScreen.open(proposal.page());
        assertThat(work.anyLine(opened.number())
                        .filter(new Locator.FilterOptions().setHasText("Kijken of de pauze langer moet duren")))
                .hasCount(1);
        look(work.page(), "4-waarschuwing");
        Mails.await("nadia.brouwer@rietmond.example", "Pauze bij Lichtstroom loopt af, dossier " + opened.number());

        BusinessDay.becomes(LocalDate.of(2026, 5, 7));
        assertThat(proposal.again().state("Lichtstroom")).hasText("van kracht t/m do 7 mei 2026");
        BusinessDay.becomes(LocalDate.of(2026, 5, 8));
        assertThat(proposal.again().state("Lichtstroom")).hasText("afgelopen");
        assertThat(proposal.state("CJIB")).hasText("van kracht t/m vr 7 augustus 2026");
        MoneyScreen money = MoneyScreen.open(proposal.page(), opened.id());
        look(money.page(), "4-kalender");
        CalendarPicture picture = money.calendar();
        assertThat(picture.described())
                .contains("Vorderingen en pauzes op één kalender", "De tabel hieronder zegt hetzelfde in woorden");
        assertThat(picture.pauses("Lichtstroom")).as("it is over").hasSize(1);
        assertThat(picture.endOf("CJIB")).isBetween(picture.month("aug"), picture.month("sep"));
        assertThat(picture.endOf("Lichtstroom")).isEqualTo(picture.today());
        assertThat(picture.endOf("CJIB")).isLessThan(picture.endOf("Dienst Toeslagen"));
        assertThat(money.row(fine)).containsText("van kracht t/m 07-08-2026");
        money.page().navigate(money.page().url().replace("/geld", "/tijdlijn"));
        look(money.page(), "4-tijdlijn");
        assertThat(money.page().locator("main")).containsText("Lichtstroom");
        Mails.await("nadia.brouwer@rietmond.example", "Pauze bij Lichtstroom afgelopen, dossier " + opened.number());
    }
}
