package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.API;
import static nl.regieloket.browser.signin.SignInStack.ISSUER;
import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends by itself: forged paths, headers, methods and lengths; see docs/security.md. */
class ForgedRequestsIT {
    private static final String HERE = URI.create(URL).getRawPath();
    private static final int PATIENCE_MILLIS = 4_000;

    private final Visitor anybody = new Visitor();

    /** Path traversal (OWASP ASVS 5.0, 5.3.2): what is not for everybody asks for a sign-in, or is not there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml",
                "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml",
                "/jakarta.faces.resource/..%5c..%5cweb.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2f..%2fWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=regieloket&loc=../../WEB-INF",
                "/jakarta.faces.resource/mijn-werk.xhtml?ln=..",
                "/jakarta.faces.resource/..;/loket",
                "/index.xhtml;/../loket.xhtml",
                "/taal/../loket",
                "/taal/%2e%2e/loket",
                "/taal/..%2floket",
                "/api/v1/openapi.json/../taken",
                "/api/v1/openapi.json%2f..%2ftaken",
                "/api/v1/openapi.json;x/../taken",
                "/%c0%ae%c0%ae/WEB-INF/web.xml",
                "/loket.xhtml%00.css"
            })
    void no_path_leads_to_what_is_not_for_everybody(String path) {
        Answer answer = anybody.get(URL + path);
        assertThat(answer.status()).isIn(303, 400, 401, 404);
        if (answer.status() == 303) {
            assertThat(answer.location()).startsWith(ISSUER);
        }
        assertThat(answer.body()).doesNotContain("<web-app", "<servlet", "Manifest-Version", "openstaande");
    }

    /** OWASP ASVS 5.0, 13.4.3. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resources/",
                "/resources/regieloket/",
                "/jakarta.faces.resource/",
                "/dossier/",
                "/WEB-INF/tags/"
            })
    void no_folder_tells_what_is_in_it(String path) {
        Visitor tom = new Visitor();
        tom.signIn("tom", PAGE);
        assertThat(tom.get(URL + path).status()).isEqualTo(404);
    }

    /** OWASP ASVS 5.0, 13.4.4. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/loket", "/api/v1/taken", "/jakarta.faces.resource/regieloket.css.xhtml?ln=regieloket"})
    void nothing_that_was_sent_is_sent_back_by_trace(String path) throws IOException {
        String answer = sent("TRACE " + HERE + path + " HTTP/1.1\r\nHost: localhost\r\nX-Secret: s3cret\r\n"
                + "Connection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405").doesNotContain("s3cret");
    }

    /** Open redirects and false headers of the proxy (OWASP ASVS 5.0, 4.1.3 and 3.7.2). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Server: evil.example",
                "X-Forwarded-Prefix: //evil.example",
                "Forwarded: host=evil.example;proto=https",
                "X-Host: evil.example",
                "X-Original-URL: https://evil.example/",
                "Referer: https://evil.example/regieloket/loket"
            })
    void nobody_is_led_away_by_a_header(String header) throws IOException {
        String host =
                header.startsWith("Host:") ? "" : "Host: " + URI.create(URL).getAuthority() + "\r\n";
        for (String path : new String[] {
            "/loket",
            "/aanmelden?naar=/loket",
            "/taal/en?terug=/regieloket/loket",
            "/callback?state=x&code=y",
            "/",
            "/fout",
            "/api/v1/openapi.json",
            "/api/v1/taken"
        }) {
            String answer =
                    sent("GET " + HERE + path + " HTTP/1.1\r\n" + host + header + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).startsWith("HTTP/1.1 ").doesNotContain("evil.example");
        }
    }

    @Test
    void a_false_header_of_https_changes_no_link_and_no_language_cookie() {
        Answer answer = anybody.get(URL + "/taal/en?terug=" + HERE + "/loket", "X-Forwarded-Proto", "https");
        assertThat(answer.location()).isEqualTo(HERE + "/loket");
        assertThat(answer.header("Set-Cookie")).startsWith("regieloket-taal=en").doesNotContain("Secure");
        assertThat(anybody.get(PAGE, "X-Forwarded-Proto", "https").parameter("redirect_uri"))
                .isEqualTo(URL + "/callback");
    }

    /** Header injection (OWASP ASVS 5.0, 1.2.1). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aanmelden?naar=/%0d%0aX-Evil:%201",
                "/taal/en?terug=/regieloket/%0d%0aX-Evil:%201",
                "/taal/en%0d%0aX-Evil?terug=/regieloket/a%0aX-Evil:%201",
                "/kies-organisatie?naar=/x%0aX-Evil:1",
                "/sessie-verlopen?naar=/x%0d%0aX-Evil:1",
                "/versterken?naar=%0d%0aX-Evil:1",
                "/callback?state=%0d%0aX-Evil:1&code=y&error=%0d%0aX-Evil:1"
            })
    void a_line_break_in_an_address_begins_no_header(String path) {
        assertThat(anybody.get(URL + path).headers().firstValue("X-Evil")).isEmpty();
    }

    /** OWASP ASVS 5.0, 3.4.2. */
    @Test
    void no_other_site_may_read_an_answer() {
        String bearer = "Bearer " + SignInStack.token("tom");
        for (String origin : new String[] {"https://evil.example", "null", "http://localhost"}) {
            Answer answer = anybody.get(API, "Authorization", bearer, "Origin", origin);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
            assertThat(anybody.get(URL + "/api/v1/openapi.json", "Origin", origin)
                            .headers()
                            .map()
                            .keySet())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
        }
    }

    /** Request smuggling (OWASP ASVS 5.0, 4.2.1), as far as one server can say: what is said twice, or unclearly, is refused. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 0\r\nContent-Length: 76",
                "Content-Length: -5",
                "Content-Length: 0x4",
                "Transfer-Encoding: xchunked\r\nContent-Length: 0",
                "Transfer-Encoding : chunked"
            })
    void a_length_that_can_be_read_in_two_ways_is_refused(String lengths) throws IOException {
        String hidden = "GET " + HERE + "/fout HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        String answer =
                sent("POST " + HERE + "/api/v1/taken HTTP/1.1\r\nHost: localhost\r\n" + lengths + "\r\n\r\n" + hidden);
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer.split("HTTP/1\\.1 ", -1)).as("answers").hasSize(2);
    }

    /** All that comes back until the server closes, or says no more. */
    private static String sent(String request) throws IOException {
        URI server = URI.create(URL);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new StringBuilder();
            try {
                for (int c = socket.getInputStream().read();
                        c >= 0;
                        c = socket.getInputStream().read()) {
                    answer.append((char) c);
                }
            } catch (SocketTimeoutException e) {
                return answer.toString(); // it waits for more of us
            }
            return answer.toString();
        }
    }
}
