package nl.regieloket.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must not depend on a header is decided by the public address: the session travels over https alone. */
class SecureCookieTest {
    @ParameterizedTest
    @CsvSource({"https://loket.example/regieloket, true", "http://localhost:8180/regieloket, false"})
    void the_session_cookie_is_secure_where_the_public_address_is_of_https(String url, boolean secure) {
        var calls = new ArrayList<String>();
        var cookie = (SessionCookieConfig) Proxy.newProxyInstance(
                SecureCookieTest.class.getClassLoader(),
                new Class<?>[] {SessionCookieConfig.class},
                (_, method, arguments) -> {
                    calls.add(method.getName() + " " + arguments[0]);
                    return null;
                });
        SecureCookie.protect(cookie, url);
        assertThat(calls).isEqualTo(List.of("setSecure " + secure));
    }
}
