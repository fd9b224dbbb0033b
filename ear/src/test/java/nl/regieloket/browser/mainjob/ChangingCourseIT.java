package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.regieloket.testing.BusinessDay;
import nl.regieloket.testing.Mails;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** MT-05, DE-03, DE-07: what was asked, promised or recorded is taken back, made longer, and not asked twice. */
class ChangingCourseIT extends Acting {
    private final Persona samira = Persona.called("Samira", "El Idrissi", "14-3-1992");
    private final Owed fine = Owed.to("CJIB", "Verkeersboete", "447,00", "298,00");
    private final Owed second = Owed.to("CJIB", "Verkeersboete", "100,00", "");
    private final Owed energy = Owed.to("Lichtstroom", "Energie", "735,00", "");

    @SuppressWarnings("NullAway.Init")
    private UUID caseFile;

    @SuppressWarnings("NullAway.Init")
    private String number;

    @SuppressWarnings("NullAway.Init")
    private Page nadia;

    @BeforeEach
    void aDirectedCase() {
        caseFile = directedByNadia(signInAs("tom"), samira);
        nadia = signInAs("nadia");
        number = CaseScreen.open(nadia, caseFile).number();
    }

    @Test
    void a_pause_that_ends_soon_is_made_longer_from_the_task_that_tells_so() {
        FollowScreen proposal = asked(List.of(fine), "2-4-2026", "7-5-2026");
        RequestScreen.ofCase(signInAs("cjib.anna"), number).promise("2-4-2026", "7-5-2026", "");
        BusinessDay.becomes(LocalDate.of(2026, 4, 30));
        WorkScreen work = WorkScreen.open(nadia);
        Locator warning = work.anyLine(number)
                .filter(new Locator.FilterOptions().setHasText("Kijken of de pauze langer moet duren"));
        assertThat(warning).hasCount(1);
        String mail = Mails.await("nadia.brouwer@rietmond.example", "Pauze bij CJIB loopt af, dossier " + number)
                .text();
        warning.locator(".task__go a").click();

        PartScreen part = PartScreen.at(nadia, "CJIB");
        assertThat(part.state()).hasText("van kracht t/m do 7 mei 2026");
        assertThat(mail).contains("/toezegging?id=" + part.id());
        assertThat(part.withdrawing()).hasCount(0);
        assertAccessible(nadia);
        look(nadia, "7-verlengen");
        part.extending().getByLabel("Laatste dag").fill("1-5-2026");
        part.extending().getByText("Vraag verlenging", exact()).click();
        assertThat(nadia.locator(".errors, [data-errors]").first()).isVisible();
        ComposeScreen longer = part.again().extendUntil("7-9-2026");
        assertThat(longer.card("CJIB")).containsText("Dit vraagt om verlenging van een pauze die al is toegezegd.");
        assertThat(longer.card("CJIB").getByLabel("Eerste dag")).hasValue(Pattern.compile("0?8-0?5-2026"));
        longer.write("De schuldregeling is er bijna.");
        look(nadia, "7-verlenging-concept");
        assertThat(longer.check()).containsText("Dit vraagt om verlenging van een pauze die al is toegezegd.");
        longer.send();

        assertThat(WorkScreen.open(nadia)
                        .anyLine(number)
                        .filter(new Locator.FilterOptions().setHasText("Kijken of de pauze langer moet duren")))
                .hasCount(0);
        assertThat(part.again().extending()).hasCount(0);
        RequestScreen asked = RequestScreen.ofCase(signInAs("cjib.anna"), number);
        assertThat(asked.page().locator("main"))
                .containsText("Dit is een verzoek om verlenging van een pauze die u al hebt toegezegd.");
        assertThat(proposal.again().state("CJIB")).hasText("van kracht t/m do 7 mei 2026");
    }

    @Test
    void one_part_and_then_the_rest_of_a_proposal_are_withdrawn() {
        FollowScreen proposal = asked(List.of(fine, energy), "2-4-2026", "7-5-2026");
        PartScreen part = PartScreen.of(proposal, "CJIB");
        look(nadia, "7-deel");
        part.withdraw("");
        assertThat(nadia.locator("[id='part:reason-error']")).not().isEmpty();
        part.withdraw("De boete is al betaald.");
        assertThat(nadia.locator(".notice--good")).containsText("Dit deel is ingetrokken.");
        assertThat(part.state()).hasText("ingetrokken door de vrager");
        assertThat(part.withdrawing()).hasCount(0);
        look(nadia, "7-deel-ingetrokken");
        assertThat(proposal.again().state("Lichtstroom")).hasText("wacht op Lichtstroom, dag 1");

        proposal.withdraw("Anders opgelost.");
        assertThat(nadia.locator(".notice--good")).containsText("Het voorstel is ingetrokken.");
        assertThat(proposal.state("Lichtstroom")).hasText("ingetrokken door de vrager");
        assertThat(nadia.locator("button[data-opens=withdraw]")).hasCount(0);
        Page hans = signInAs("lichtstroom.hans");
        assertThat(new WorkScreen(hans).anyLine(number)).hasCount(0);
    }

    @Test
    void a_promise_is_taken_back_and_a_proposal_that_is_answered_offers_nothing_to_withdraw() {
        FollowScreen proposal = asked(List.of(fine), "2-4-2026", "7-8-2026");
        RequestScreen request = RequestScreen.ofCase(signInAs("cjib.anna"), number);
        request.promise("2-4-2026", "7-8-2026", "Geen nieuwe boetes.");
        assertThat(proposal.again().page().locator("summary").getByText("Voorstel intrekken"))
                .hasCount(0);

        request.again().cancel("Er kwam een nieuwe boete.");

        assertThat(request.state()).hasText("teruggenomen door de organisatie");
        look(request.page(), "7-teruggenomen");
        assertThat(proposal.again().state("CJIB")).hasText("teruggenomen door de organisatie");
        assertThat(proposal.part("CJIB")).containsText("Er kwam een nieuwe boete.");
        assertThat(PartScreen.of(proposal, "CJIB").extending()).hasCount(0);
    }

    @Test
    void what_is_asked_already_tells_so_beside_it_and_a_withdrawn_claim_is_marked() {
        FollowScreen proposal = asked(List.of(fine, second), "2-4-2026", "7-8-2026");
        MoneyScreen money = MoneyScreen.open(nadia, caseFile);
        money.add(energy, samira.name());
        nadia.navigate(Running.url() + "/voorstel/nieuw?dossier=" + caseFile);
        Locator choices = nadia.locator("[id='new:claims']");
        assertThat(choices).containsText(Pattern.compile(fine.reference() + ".*al gevraagd: nog geen antwoord, dag 1"));
        assertThat(choices.locator("input:disabled")).hasCount(2);
        assertThat(choices.locator("input:enabled")).hasCount(1);
        assertAccessible(nadia);
        look(nadia, "7-al-gevraagd");

        withdrawSecond();
        assertThat(proposal.again().part("CJIB").locator(".claim-lines li").filter(has(second.reference())))
                .containsText("Ingetrokken");
        assertThat(proposal.part("CJIB").locator(".claim-lines__total")).containsText("447,00");
        RequestScreen request = RequestScreen.ofCase(signInAs("cjib.anna"), number);
        assertThat(request.page().locator(".claim-lines li").filter(has(second.reference())))
                .containsText("Ingetrokken");
        assertThat(request.page().locator(".claim-lines li").filter(has(fine.reference())))
                .not()
                .containsText("Ingetrokken");
        look(request.page(), "7-vordering-ingetrokken");
        nadia.navigate(Running.url() + "/voorstel/nieuw?dossier=" + caseFile);
        assertThat(choices).not().containsText(second.reference());
    }

    private void withdrawSecond() {
        MoneyScreen money = MoneyScreen.open(nadia, caseFile);
        money.row(second).locator("a").first().click();
        nadia.locator("[id='correcting:reason']").fill("Stond er dubbel.");
        nadia.locator("button[data-opens=withdraw]").click();
        nadia.locator("[id='correcting:withdraw-do']").click();
        nadia.waitForURL(Pattern.compile("/dossier/geld\\?"));
        assertThat(money.row(second)).containsText("Ingetrokken");
    }

    private FollowScreen asked(List<Owed> claims, String from, String until) {
        MoneyScreen money = MoneyScreen.open(nadia, caseFile);
        claims.forEach(claim -> money.add(claim, samira.name()));
        ComposeScreen compose = money.propose(claims);
        compose.write("Pauzeer de incasso, zodat het huishouden eerst rust krijgt.");
        claims.stream().map(Owed::creditor).distinct().forEach(creditor -> compose.ask(creditor, from, until));
        compose.check();
        return compose.send();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
