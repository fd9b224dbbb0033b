package nl.regieloket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {
    @Test
    void a_page_keeps_its_query() {
        assertThat(LocalAddress.orHome("/dossier?id=7&tab=geld").path()).isEqualTo("/dossier?id=7&tab=geld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/x",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "dossier",
                "",
                "/a b",
                "/x\r\nSet-Cookie: a=b"
            })
    void what_leads_elsewhere_leads_home(String path) {
        assertThat(LocalAddress.orHome(path)).isEqualTo(LocalAddress.HOME);
    }

    @Test
    void what_is_longer_than_any_page_of_ours_leads_home() {
        assertThat(LocalAddress.orHome("/" + "x".repeat(1000))).isEqualTo(LocalAddress.HOME);
    }

    @Test
    void a_form_goes_back_to_its_page_with_the_query_that_the_form_itself_has_not() {
        assertThat(behind("https://loket.example/regieloket/dossier/overzicht?id=7"))
                .isEqualTo("/dossier/overzicht?id=7");
        assertThat(behind(null)).isEqualTo("/dossier/overzicht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/regieloket/dossier/overzicht?id=7",
                "https://evil.example/?https://loket.example/regieloket/dossier/geld",
                "https://loket.example/other/dossier/geld"
            })
    void a_page_of_another_site_is_none_to_go_back_to(String referrer) {
        assertThat(behind(referrer)).isEqualTo("/dossier/overzicht");
    }

    @Test
    void a_page_that_is_opened_anew_keeps_its_query_and_says_once_why() {
        LocalAddress contact = new LocalAddress("/contact?id=7");
        assertThat(contact.with("verlopen", "1").path()).isEqualTo("/contact?id=7&verlopen=1");
        assertThat(contact.with("verlopen", "1").with("verlopen", "1").path()).isEqualTo("/contact?id=7&verlopen=1");
        assertThat(new LocalAddress("/loket").with("verlopen", "1").path()).isEqualTo("/loket?verlopen=1");
    }

    /** Where a form of /dossier/overzicht goes back to. */
    private static String behind(@Nullable String referrer) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                LocalAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> "Referer".equals(arguments[0]) ? referrer : "loket.example";
                    case "getContextPath" -> "/regieloket";
                    case "getRequestURI" -> "/regieloket/dossier/overzicht";
                    case "getQueryString" -> null;
                    default -> throw new AssertionError("nobody foresaw " + method.getName());
                });
        return LocalAddress.ofPageBehind(request).path();
    }

    @Test
    void a_page_in_between_carries_the_whole_address() {
        assertThat(new LocalAddress("/dossier?id=7&tab=geld")
                        .by("/kies-organisatie")
                        .path())
                .isEqualTo("/kies-organisatie?naar=%2Fdossier%3Fid%3D7%26tab%3Dgeld");
    }
}
