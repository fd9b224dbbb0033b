package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.ISSUER;
import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInIT {
    private final Visitor nadia = new Visitor();

    @Test
    void a_deep_link_is_kept_with_its_query_through_the_sign_in() {
        Answer page = nadia.signIn("nadia", PAGE + "?naar=%2Fdossier%3Fid%3D7&y=a%20b");
        assertThat(page.uri()).hasToString(PAGE + "?naar=%2Fdossier%3Fid%3D7&y=a%20b");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Nadia Brouwer");
    }

    @Test
    void a_sign_in_changes_the_session_id_and_the_old_one_is_nobody() {
        nadia.open(PAGE);
        String before = nadia.session();
        nadia.signIn("nadia", PAGE);
        assertThat(nadia.session()).isNotEqualTo(before);
        assertThat(new Visitor().get(PAGE, "Cookie", "regieloket=" + before).status())
                .isEqualTo(303);
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        assertThat(nadia.get(PAGE).header("Set-Cookie"))
                .startsWith("regieloket=")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax");
    }

    @Test
    void the_identity_provider_refuses_a_sign_in_without_pkce_or_to_another_address() {
        String address = nadia.get(PAGE).location();
        assertThat(address).startsWith(ISSUER).contains("code_challenge_method=S256");
        Answer withoutChallenge = new Visitor().get(address.replaceAll("&code_challenge(_method)?=[^&]*", ""));
        assertThat(withoutChallenge.parameter("error")).isEqualTo("invalid_request");
        assertThat(new Visitor().get(address.replace("callback", "elsewhere")).status())
                .isEqualTo(400);
    }

    @ParameterizedTest(name = "tab {0} first")
    @ValueSource(ints = {0, 1})
    void two_tabs_can_sign_in_in_either_order(int first) {
        Answer[] tabs = {nadia.open(PAGE + "?tab=0"), nadia.open(PAGE + "?tab=1")};
        Answer one = nadia.submit(tabs[first], Visitor.password("nadia"));
        Answer other = nadia.submit(tabs[1 - first], Visitor.password("nadia"));
        assertThat(one.uri()).hasToString(PAGE + "?tab=" + first);
        assertThat(other.status()).isEqualTo(200);
        assertThat(nadia.get(PAGE).status()).isEqualTo(200);
    }

    @Test
    void a_page_that_nobody_knows_asks_for_a_sign_in_too() {
        assertThat(nadia.get(URL + "/bestaat-niet").location()).startsWith(ISSUER);
        assertThat(nadia.get(URL + "/jakarta.faces.resource/../kies-organisatie.xhtml")
                        .status())
                .isNotEqualTo(200);
        assertThat(nadia.get(URL + "/index.xhtml;/../kies-organisatie.xhtml").body())
                .doesNotContain("name=\"oin\"");
    }

    @Test
    void the_first_page_is_open_and_says_what_this_is() {
        Answer page = nadia.get(URL + "/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(URL.replaceAll("https?://[^/]+", "") + "/aanmelden");
    }

    @Test
    void a_partial_request_without_a_session_is_sent_to_sign_in_and_then_to_its_page() {
        Answer answer = nadia.post(
                URL + "/mijn-werk",
                Map.of("jakarta.faces.partial.ajax", "true"),
                "Faces-Request",
                "partial/ajax",
                "Referer",
                URL + "/dossier?id=7",
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/xml");
        assertThat(answer.body()).contains("<redirect url=\"" + URL + "/aanmelden?naar=%2Fdossier%3Fid%3D7\">");
    }

    @Test
    void a_form_without_a_session_leads_to_words_and_not_to_another_site() {
        Answer answer = nadia.post(
                URL + "/mijn-werk",
                Map.of("a", "b"),
                "Referer",
                URL + "/dossier?id=7",
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(URL + "/sessie-verlopen?naar=%2Fdossier%3Fid%3D7");
        assertThat(nadia.follow(answer).status()).isEqualTo(200);
    }

    @Test
    void what_no_page_waits_for_gets_no_sign_in() {
        assertThat(nadia.get(PAGE, "Sec-Fetch-Mode", "cors").status()).isEqualTo(401);
        assertThat(nadia.get(PAGE, "X-Requested-With", "XMLHttpRequest").status())
                .isEqualTo(401);
    }

    @Test
    void a_token_is_worth_nothing_on_a_screen() {
        assertThat(nadia.get(PAGE, "Authorization", "Bearer " + SignInStack.token("nadia"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_sign_in_never_leads_to_another_site() {
        Answer page = nadia.signIn("nadia", URL + "/aanmelden?naar=https%3A%2F%2Fevil.example%2F");
        assertThat(page.uri().toString()).startsWith(URL);
        assertThat(nadia.open(URL + "/aanmelden?naar=%2F%2Fevil.example").uri().toString())
                .startsWith(URL);
    }
}
