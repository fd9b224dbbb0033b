package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.Test;

/** DA-16, DA-18: what one request did and was refused can be found again by its trace (W3C Trace Context). */
class TracesIT {
    private static final String PARENT = "00f067aa0ba902b7";

    @Test
    void a_trace_of_the_caller_goes_on_in_the_answers_and_in_the_line_of_each_decision() {
        String id = UUID.randomUUID().toString().replace("-", "");
        String trace = "00-" + id + "-" + PARENT + "-01";
        Reply teams = Client.as("tom").get("/teams", "traceparent", trace).ok();
        assertThat(traceparent(teams.answer())).startsWith("00-" + id + "-").doesNotContain(PARENT);
        Client.as("tom").get("/functionarissen", "traceparent", trace).refused(403, "access.refused");
        assertThat(Trail.decisions(id))
                .containsExactly(
                        "team.list allowed: team.list,org:desk-officer,same-organisation",
                        "officer.list refused: access.refused");
    }

    @Test
    void a_wrong_trace_is_left_alone_and_a_new_one_begins() {
        String wrong = "00-" + "0".repeat(32) + "-" + PARENT + "-01";
        Reply answer = Client.as("tom").get("/aanmelding", "traceparent", wrong).ok();
        assertThat(traceparent(answer.answer())).doesNotContain("0".repeat(32));
    }

    @Test
    void two_traces_are_none() {
        String one = UUID.randomUUID().toString().replace("-", "");
        String other = UUID.randomUUID().toString().replace("-", "");
        Reply answer = Client.as("tom")
                .get(
                        "/aanmelding",
                        "traceparent",
                        "00-" + one + "-" + PARENT + "-01",
                        "traceparent",
                        "00-" + other + "-" + PARENT + "-01")
                .ok();
        assertThat(traceparent(answer.answer())).doesNotContain(one, other);
    }

    @Test
    void who_is_not_signed_in_gets_his_trace_back_too() {
        String id = UUID.randomUUID().toString().replace("-", "");
        Reply refused = Client.anonymous().get("/taken", "traceparent", "00-" + id + "-" + PARENT + "-01");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(traceparent(refused.answer())).contains(id);
    }

    @Test
    void a_page_has_a_trace_as_well() throws IOException, InterruptedException {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Running.url() + "/")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(traceparent(page)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    private static String traceparent(HttpResponse<?> answer) {
        return answer.headers().firstValue("traceparent").orElse("");
    }
}
