package nl.regieloket.browser.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.realm.OneTimeCode;
import nl.regieloket.testing.Api;
import nl.regieloket.testing.BusinessDay;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.StackDatabase;
import org.junit.jupiter.api.Test;

/** E4: the ontvanger says no, and the answer is his alone. */
class CollectorRefusesIT extends Acting {
    private static final String REASONS = "De aangiften over 2024 ontbreken en er is geen dubbel percentage geboden.";

    private final Persona ivo = Persona.called("Ivo", "Bakker", "3-9-1978");
    private final Owed tax = Owed.to("Belastingdienst", "Belasting", "18400,00", "");
    private final List<Owed> others = List.of(
            Owed.to("Lichtstroom", "Energie", "3900,00", ""),
            Owed.to("Waterhof", "Water", "600,00", ""),
            Owed.to("De Linde", "Huur", "7200,00", ""),
            Owed.to("Zorgzeker", "Zorgverzekering", "3100,00", ""),
            Owed.to("Klikhuis", "Kort & Zn", "Webwinkel", "1900,00", ""),
            Owed.to("CJIB", "Verkeersboete", "5000,00", "3000,00"));

    @Test
    void nobody_but_the_collector_records_or_changes_his_answer() {
        UUID caseFile = directedByNadia(signInAs("tom"), ivo);
        FollowScreen proposal = asksTheCollector(caseFile);
        String number = CaseScreen.open(proposal.page(), caseFile).number();
        BusinessDay.becomes(LocalDate.of(2026, 4, 9));

        RequestScreen els = RequestScreen.ofCase(signInAs("belasting.els"), number);
        assertThat(els.page().locator("main"))
                .containsText("Beslissen kan alleen wie daarvoor bij Belastingdienst bevoegd is.");
        assertThat(els.page().locator("button[data-opens=refuse], button[data-opens=commit]"))
                .hasCount(0);
        look(els.page(), "6-els");
        nobodyElseAnswers(els);
        assertThat(els.again().state()).hasText("wacht op u");

        RequestScreen dewit = the_collector_refuses_with_his_second_step(number);
        assertThat(dewit.state()).hasText("niet akkoord");
        nobodyElseAnswers(els);
        assertThat(dewit.again().page().locator("button[data-opens=refuse], button[data-opens=commit]"))
                .hasCount(0);

        assertThat(proposal.again().state("Belastingdienst")).hasText("niet akkoord");
        assertThat(proposal.part("Belastingdienst")).containsText(REASONS);
        assertThat(proposal.part("Belastingdienst")).containsText("Doe eerst aangifte over 2024.");
        look(proposal.page(), "6-voorstel");
    }

    private FollowScreen asksTheCollector(UUID caseFile) {
        Page nadia = signInAs("nadia");
        MoneyScreen money = MoneyScreen.open(nadia, caseFile);
        money.add(tax, ivo.name());
        money.importLines(others.stream().map(Owed::line).toList(), ivo.name());
        assertThat(money.outcome()).containsText("Vorderingen ingelezen: 6.");
        assertThat(nadia.locator(".page-header__sub")).containsText("€ 40.100,00");
        ComposeScreen compose = money.propose(List.of(tax));
        compose.write("Pauzeer de invordering terwijl wij een regeling voorbereiden.");
        compose.ask("Belastingdienst", "9-4-2026", "9-7-2026");
        assertThat(compose.check()).containsText("Alleen de ontvanger zelf kan hierover beslissen.");
        return compose.send();
    }

    private RequestScreen the_collector_refuses_with_his_second_step(String number) {
        Page dewit = signInAs("dewit");
        RequestScreen request = RequestScreen.ofCase(dewit, number);
        request.writeRefusal(REASONS, "Doe eerst aangifte over 2024.");
        request.refuse();
        assertThat(dewit.locator("h1")).hasText("Bevestig dat u het bent");
        look(dewit, "6-tweede-stap");
        dewit.locator("main a.button--primary").click();
        dewit.locator("#otp").fill(codeOf("dewit"));
        look(dewit, "6-code");
        dewit.locator("#kc-login").click();

        assertThat(dewit.locator("h1")).hasText("Verzoek in dossier " + number);
        assertThat(dewit.getByLabel("Redenen")).hasValue(REASONS);
        look(dewit, "6-terug");
        request.refuse();
        assertThat(request.done()).containsText("U bent niet akkoord gegaan");
        look(dewit, "6-niet-akkoord");
        return request;
    }

    /** Another officer there without the power, who directs the case, who coordinates, who administers. */
    private static void nobodyElseAnswers(RequestScreen request) {
        assertRefused("belasting.els", Api.as("belasting.els"), request, 403);
        assertRefused("nadia", Api.as("nadia"), request, 403);
        assertRefused("karin", Api.as("karin"), request, 403);
        assertRefused("adam", Api.stronglyAs("adam"), request, 404);
        assertRefused("belasting.bea", Api.stronglyAs("belasting.bea"), request, 404);
    }

    private static void assertRefused(String username, Api api, RequestScreen request, int status) {
        assertRefused(username, api, request, status, "weigering", "motivering", "commitment.refuse: ");
        assertRefused(username, api, request, status, "beeindiging", "reden", "commitment.cancel: ");
    }

    private static void assertRefused(
            String username, Api api, RequestScreen request, int status, String act, String field, String line) {
        int before = StackDatabase.refusals(username, request.id()).size();
        var answer = api.send("POST", path(request, act), underHisMandate(field));
        assertThat(answer.statusCode()).as(username + ": " + answer.body()).isEqualTo(status);
        assertThat(StackDatabase.refusals(username, request.id()))
                .as("the refusal of " + username)
                .hasSize(before + 1)
                .last()
                .asString()
                .startsWith(line);
    }

    private static String underHisMandate(String field) {
        return "{\"" + field + "\":\"Wij vinden van wel.\",\"mandaat\":\"" + StackDatabase.mandateOf("dewit") + "\"}";
    }

    private static String codeOf(String username) {
        String secret = Objects.requireNonNull(Running.member(username).otpSecret());
        return OneTimeCode.at(InstantSource.system().instant(), secret);
    }

    private static String path(RequestScreen request, String act) {
        return "/toezeggingen/" + request.id() + "/" + act;
    }
}
