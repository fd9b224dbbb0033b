package nl.regieloket.browser.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.regieloket.browser.signin.SignInStack.ISSUER;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import nl.regieloket.testing.InBrowser;
import nl.regieloket.testing.Realm;
import nl.regieloket.testing.Running;
import nl.regieloket.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One browser does several things at once: tabs that sign in together, and requests around the end of a token. */
class TabsAtOnceIT extends InBrowser {
    private static final List<String> DEEP_LINKS =
            List.of("/loket?van=mail&naar=%2Fdossier%3Fid%3D7", "/dossiers?van=agenda&y=a%20b");

    private static final int TOKENS_LIVE_SECONDS = 4;

    /** Reads pages and sends forms of this page, all at once; tells of each what came back. */
    private static final String AT_ONCE = """
            async ([pages, own]) => {
              const form = document.querySelector('main form');
              const partial = () => {
                const fields = new URLSearchParams(new FormData(form));
                fields.set('jakarta.faces.partial.ajax', 'true');
                fields.set('jakarta.faces.source', form.id);
                fields.set('jakarta.faces.partial.execute', '@none');
                fields.set('jakarta.faces.partial.render', '@none');
                return fetch(own, {method: 'POST', body: fields, redirect: 'manual',
                  headers: {'Faces-Request': 'partial/ajax'}});
              };
              const asked = [...pages.map(page => fetch(page, {redirect: 'manual'})), ...pages.map(partial)];
              return Promise.all(asked.map(async answer => {
                const came = await answer;
                return {status: came.status, type: came.headers.get('Content-Type') || '', body: await came.text()};
              }));
            }""";

    @AfterEach
    void asUsual() {
        SignInStack.letTokensLiveAsUsual();
        Realm.administer("PUT", "/events/config", "{\"eventsEnabled\": true, \"enabledEventTypes\": []}");
    }

    @ParameterizedTest(name = "tab {0} first")
    @ValueSource(ints = {0, 1})
    void two_tabs_that_both_began_to_sign_in_both_end_at_their_own_page(int first) {
        Page one = visit(DEEP_LINKS.get(0), Screen.DESK);
        Page other = one.context().newPage();
        other.navigate(URL + DEEP_LINKS.get(1));
        List<Page> tabs = List.of(one, other);
        for (Page tab : tabs) {
            tab.locator("#username").waitFor();
            assertThat(tab.url()).startsWith(ISSUER);
        }
        signIn(tabs.get(first), "tom");
        tabs.get(first).waitForURL(URL + DEEP_LINKS.get(first));
        tabs.get(1 - first).waitForURL(URL + DEEP_LINKS.get(1 - first));
        for (Page tab : tabs) {
            assertThat(tab.locator("header")).containsText("Tom Hoek");
            tab.reload();
            assertThat(tab.locator("header")).containsText("Tom Hoek");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void of_many_requests_of_a_page_after_the_token_ended_all_go_on_with_one_refresh() {
        Realm.administer("PUT", "/events/config", """
                {"eventsEnabled": true, "enabledEventTypes": ["REFRESH_TOKEN", "REFRESH_TOKEN_ERROR"]}""");
        SignInStack.letTokensLive(TOKENS_LIVE_SECONDS);
        Page tom = signInAs("tom", "/loket", Screen.DESK);
        String session = cookie(tom);
        tom.waitForLoadState(LoadState.NETWORKIDLE);
        tom.waitForTimeout((TOKENS_LIVE_SECONDS + 3) * 1000.0);
        SignInStack.letTokensLiveAsUsual(); // so that what is fetched anew lives longer than this test
        int before = refreshes();

        List<String> pages =
                List.of("/mijn-werk", "/loket", "/kies-organisatie", "/mijn-werk", "/loket", "/dossiers").stream()
                        .map(page -> URL + page)
                        .toList();
        var answers = (List<Map<String, Object>>) tom.evaluate(AT_ONCE, List.of(pages, URL + "/loket"));

        assertThat(answers)
                .hasSize(2 * pages.size())
                .allSatisfy(answer -> assertThat(answer)
                        .as("answered signed in, and not sent elsewhere")
                        .containsEntry("status", 200));
        assertThat(answers.subList(0, pages.size()))
                .allSatisfy(
                        answer -> assertThat(String.valueOf(answer.get("body"))).contains("Tom Hoek"));
        assertThat(answers.subList(pages.size(), answers.size())).allSatisfy(answer -> {
            assertThat(String.valueOf(answer.get("type"))).startsWith("text/xml");
            assertThat(String.valueOf(answer.get("body")))
                    .contains("<partial-response")
                    .doesNotContain("<redirect");
        });
        assertThat(refreshes()).as("refreshes").isEqualTo(before + 1);

        tom.reload();
        assertThat(tom.locator("header")).containsText("Tom Hoek");
        assertThat(cookie(tom)).isEqualTo(session);
    }

    private static int refreshes() {
        return Realm.read("/events?max=500&type=REFRESH_TOKEN&type=REFRESH_TOKEN_ERROR&user="
                        + Running.member("tom").id())
                .asJsonArray()
                .size();
    }

    private static String cookie(Page page) {
        return page.context().cookies(URL).stream()
                .filter(cookie -> cookie.name.equals("regieloket"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
