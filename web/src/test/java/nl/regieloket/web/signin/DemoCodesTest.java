package nl.regieloket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regieloket.web.texts.SourceFiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A code is for who holds the telephone; a demo, where nobody does, says where it stands. */
class DemoCodesTest {
    @Test
    void where_nothing_is_set_there_is_nothing_to_lead_to() throws NoSuchFieldException {
        String unset = DemoCodes.class
                .getDeclaredField("address")
                .getAnnotation(ConfigProperty.class)
                .defaultValue();
        assertThat(DemoCodes.unlessNone(unset)).isEmpty();
        assertThat(DemoCodes.unlessNone("http://localhost:21004/codes")).isEqualTo("http://localhost:21004/codes");
    }

    @Test
    void the_page_leads_there_only_where_there_is_something() {
        assertThat(SourceFiles.under(List.of("web/src/main/webapp/"), ".xhtml").values().stream()
                        .flatMap(String::lines)
                        .filter(line -> line.contains("demoCodes")))
                .singleElement()
                .asString()
                .contains("<h:panelGroup rendered=\"#{not empty demoCodes.address}\">");
    }
}
