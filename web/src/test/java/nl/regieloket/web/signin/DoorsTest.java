package nl.regieloket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index", "/index.xhtml", "/afgemeld", "/sessie-verlopen.xhtml", "/api/v1/openapi.json"})
    void what_is_named_as_open_is_open(String path) {
        assertThat(Doors.of(path)).isEqualTo(Doors.PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mijn-werk", "/dossier.xhtml", "/kies-organisatie", "/apix", "/indexes", "/nieuw/pagina"})
    void what_nobody_named_is_closed(String path) {
        assertThat(Doors.of(path)).isEqualTo(Doors.SCREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/v1/dossiers", "/api/v1/openapi.json/x", "/api/index"})
    void the_api_takes_tokens(String path) {
        assertThat(Doors.of(path)).isEqualTo(Doors.API);
    }

    @Test
    void signing_in_and_out_decides_for_itself() {
        assertThat(Doors.of("/callback")).isEqualTo(Doors.SIGN_IN);
        assertThat(Doors.of("/afmelden")).isEqualTo(Doors.SIGN_IN);
        assertThat(Doors.of("/afmelden/x")).isEqualTo(Doors.SCREEN);
    }
}
