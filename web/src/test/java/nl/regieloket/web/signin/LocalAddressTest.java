package nl.regieloket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

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
    void a_page_in_between_carries_the_whole_address() {
        assertThat(new LocalAddress("/dossier?id=7&tab=geld")
                        .by("/kies-organisatie")
                        .path())
                .isEqualTo("/kies-organisatie?naar=%2Fdossier%3Fid%3D7%26tab%3Dgeld");
    }
}
