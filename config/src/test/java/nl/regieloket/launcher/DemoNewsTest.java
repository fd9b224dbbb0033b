package nl.regieloket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoNewsTest {
    private final Deque<String> states = new ArrayDeque<>();
    private final PrintStream terminal = System.out;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @SuppressWarnings("NullAway.Init") // before each
    private HttpServer application;

    @BeforeEach
    void an_application_that_tells_how_it_is() throws IOException {
        application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        application.createContext("/health/ready", exchange -> {
            String state = states.size() > 1 ? states.pop() : states.getFirst();
            byte[] body = ("{\"status\":\"UP\",\"checks\":[{\"name\":\"demo\",\"status\":\"UP\",\"data\":{\"state\":\""
                            + state + "\"}}]}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        application.start();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void end() {
        System.setOut(terminal);
        application.stop(0);
    }

    @Test
    void somebody_who_starts_the_demo_is_told_that_it_still_fills_and_when_it_is_full() {
        assertThat(toldWhen("waiting", "playing", "playing", "complete"))
                .contains("come in now")
                .contains("demo is complete");
    }

    @Test
    void a_demo_that_was_broken_off_is_told_with_the_way_out() {
        assertThat(toldWhen("incomplete")).contains("Not all households").contains("-Dreset");
    }

    @Test
    void a_server_that_starts_anew_meanwhile_is_waited_for() {
        assertThat(toldWhen("playing", "waiting", "waiting", "incomplete")).contains("Not all households");
    }

    @Test
    void nothing_is_told_of_a_demo_that_is_full_already_or_was_not_asked_for() {
        assertThat(toldWhen("waiting", "complete")).isEmpty();
        assertThat(toldWhen("none")).isEmpty();
    }

    @Test
    void whoever_stops_it_meanwhile_does_not_wait_for_it() {
        states.addAll(List.of("playing"));
        new DemoNews(address(), Duration.ofMillis(1)).tell(() -> true);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("complete");
    }

    private String toldWhen(String... follow) {
        states.clear();
        states.addAll(List.of(follow));
        new DemoNews(address(), Duration.ofMillis(1)).tell(() -> false);
        return said.toString(StandardCharsets.UTF_8);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + application.getAddress().getPort() + "/health/ready");
    }
}
