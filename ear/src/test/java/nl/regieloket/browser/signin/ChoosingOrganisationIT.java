package nl.regieloket.browser.signin;

import static nl.regieloket.browser.signin.SignInStack.API;
import static nl.regieloket.browser.signin.SignInStack.PAGE;
import static nl.regieloket.browser.signin.SignInStack.URL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoosingOrganisationIT {
    private static final String CHOOSE = URL + "/organisatie";
    private static final String RIETMOND = "00000099000009001000";
    private static final String CJIB = "00000099000001006000";
    private static final String BELASTINGDIENST = "00000099000001001000";

    private final Visitor daan = new Visitor();

    @Test
    void who_works_for_two_chooses_first_and_then_goes_where_he_was_going() {
        Answer choice = daan.signIn("dubbel", URL + "/mijn-werk?q=1");
        assertThat(choice.uri().getPath()).endsWith("/kies-organisatie");
        assertThat(choice.body()).contains(RIETMOND, CJIB).doesNotContain(BELASTINGDIENST);
        Answer chosen = daan.post(CHOOSE, Map.of("oin", CJIB, "naar", "/mijn-werk?q=1"));
        assertThat(chosen.location()).isEqualTo(URL + "/mijn-werk?q=1");
        assertThat(daan.open(chosen.location()).uri()).hasToString(URL + "/mijn-werk?q=1");
    }

    @Test
    void another_choice_begins_another_session_so_that_no_open_page_acts_for_the_wrong_one() {
        daan.signIn("dubbel", PAGE);
        daan.post(CHOOSE, Map.of("oin", CJIB, "naar", "/"));
        String forCjib = daan.session();
        daan.post(CHOOSE, Map.of("oin", RIETMOND, "naar", "/"));
        assertThat(daan.session()).isNotEqualTo(forCjib);
        assertThat(new Visitor().get(PAGE, "Cookie", "regieloket=" + forCjib).status())
                .isEqualTo(303);
    }

    @Test
    void an_organisation_of_others_can_not_be_chosen() {
        daan.signIn("dubbel", PAGE);
        Answer answer = daan.post(CHOOSE, Map.of("oin", BELASTINGDIENST, "naar", "/"));
        assertThat(answer.location()).startsWith(PAGE);
        assertThat(daan.open(URL + "/mijn-werk").uri().getPath()).endsWith("/kies-organisatie");
    }

    @Test
    void a_client_of_the_api_names_one_in_a_header() {
        String bearer = "Bearer " + SignInStack.token("dubbel");
        Answer unnamed = new Visitor().get(API, "Authorization", bearer);
        assertThat(unnamed.status()).isEqualTo(400);
        assertThat(unnamed.header("Content-Type")).startsWith("application/problem+json");
        assertThat(code(unnamed)).isEqualTo("organisation.choose");
        Answer named = new Visitor().get(API, "Authorization", bearer, "X-Organisatie", CJIB);
        assertThat(named.status()).isEqualTo(200);
        assertThat(named.json().getJsonArray("functies").toString()).isEqualTo("[\"tailoring-officer\"]");
        Answer foreign = new Visitor().get(API, "Authorization", bearer, "X-Organisatie", BELASTINGDIENST);
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(code(foreign)).isEqualTo("organisation.not-yours");
    }

    private static String code(Answer answer) {
        return answer.json().getString("code");
    }
}
