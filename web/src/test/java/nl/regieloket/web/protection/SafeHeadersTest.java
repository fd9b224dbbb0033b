package nl.regieloket.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SafeHeadersTest {
    private static final String PAGE = "/dossier/geld.xhtml";
    private static final String STYLES = "/jakarta.faces.resource/regieloket.css.xhtml";

    @Test
    void strict_transport_is_promised_over_https_and_only_there() {
        assertThat(headers("https://loket.example/regieloket", PAGE, null))
                .containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertThat(headers("http://localhost:8180/regieloket", PAGE, null))
                .doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void no_page_is_stored_and_a_style_only_when_it_is_there() {
        String url = "https://loket.example/regieloket";
        assertThat(headers(url, PAGE, null)).containsEntry("Cache-Control", "no-store");
        assertThat(headers(url, STYLES, null)).doesNotContainKey("Cache-Control");
        assertThat(headers(url, STYLES, 404)).containsEntry("Cache-Control", "no-store");
    }

    private static Map<String, String> headers(String url, String path, @Nullable Integer failedWith) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                SafeHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getServletPath" -> path;
                    case "getAttribute" -> failedWith;
                    default -> throw new AssertionError("nobody foresaw " + method.getName());
                });
        Map<String, String> headers = new HashMap<>();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                SafeHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "setHeader" -> {
                        headers.put((String) arguments[0], (String) arguments[1]);
                        yield null;
                    }
                    default -> throw new AssertionError("nobody foresaw " + method.getName());
                });
        SafeHeaders.putOn(request, response, url);
        return headers;
    }
}
