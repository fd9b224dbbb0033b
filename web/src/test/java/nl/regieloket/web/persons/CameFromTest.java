package nl.regieloket.web.persons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The address of a page tells where one came from; it never leads out of Regieloket. */
class CameFromTest {
    private static final String ID = "0199b0a4-0000-7000-8000-000000000001";
    private static final String OTHER = "0199b0a4-0000-7000-8000-000000000002";

    @Test
    void it_leads_back_to_the_desk_a_contact_or_a_member_of_a_household() {
        assertThat(CameFrom.path("loket")).isEqualTo("/loket");
        assertThat(CameFrom.path("contact." + ID)).isEqualTo("/contact?id=" + ID);
        assertThat(CameFrom.path("lid." + ID + "." + OTHER)).isEqualTo("/dossier/lid?id=" + ID + "&lid=" + OTHER);
    }

    @Test
    void it_leads_nowhere_else() {
        assertThat(CameFrom.path(null)).isEmpty();
        assertThat(CameFrom.path("")).isEmpty();
        assertThat(CameFrom.path("https://example.org")).isEmpty();
        assertThat(CameFrom.path("contact." + ID + "&x=//example.org")).isEmpty();
        assertThat(CameFrom.path("lid." + ID)).isEmpty();
    }
}
