package nl.regieloket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import nl.regieloket.web.shell.SearchBox.Destination;
import org.junit.jupiter.api.Test;

class SearchBoxTest {
    @Test
    void a_whole_case_number_leads_to_its_case_for_everybody() {
        for (boolean desk : new boolean[] {true, false}) {
            assertThat(Destination.of("d-2345-67ab", desk))
                    .isEqualTo(new Destination("/dossier/overzicht?faces-redirect=true&nummer=D-2345-67AB", false));
        }
    }

    @Test
    void a_name_is_looked_for_at_the_desk_by_who_works_there() {
        assertThat(Destination.of("de Vries", true)).isEqualTo(new Destination("/loket?faces-redirect=true", true));
    }

    @Test
    void who_does_not_work_at_the_desk_is_never_sent_to_a_page_that_refuses_him() {
        assertThat(Destination.of("de Vries", false)).isEqualTo(new Destination("/dossiers?faces-redirect=true", true));
        assertThat(Destination.of("", false)).isEqualTo(new Destination("/dossiers?faces-redirect=true", false));
    }

    @Test
    void a_name_never_stands_in_an_address() {
        assertThat(Destination.of("de Vries", true).outcome()).doesNotContain("Vries");
    }
}
