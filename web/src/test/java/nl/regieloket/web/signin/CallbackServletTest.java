package nl.regieloket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallbackServletTest {
    @Test
    void the_code_of_the_provider_is_told_to_the_log() {
        assertThat(CallbackServlet.errorCode("access_denied")).isEqualTo("access_denied");
    }

    @Test
    void a_visitor_writes_nothing_into_the_log() {
        assertThat(CallbackServlet.errorCode("x\n[2026-11-22] forged")).isEqualTo("unreadable");
        assertThat(CallbackServlet.errorCode("Jan de Vries")).isEqualTo("unreadable");
        assertThat(CallbackServlet.errorCode(null)).isEqualTo("none");
    }
}
