package nl.regieloket.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.StartFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminConsoleTest {
    private final Ports ports = Ports.free();
    private final AdminConsole console = new AdminConsole(ports);
    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private volatile String answer = "PlainTextActionReporterSUCCESS";

    @SuppressWarnings("NullAway.Init")
    private HttpServer payara;

    @BeforeEach
    void listen() throws IOException {
        payara = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.admin()), 0);
        payara.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI());
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        payara.start();
    }

    @AfterEach
    void stop() {
        payara.stop(0);
    }

    @Test
    void an_application_in_a_folder_with_blanks_and_accents_is_deployed_from_there() {
        console.deploy(Path.of("/home/zoë/my checkout/ear/regieloket.ear"));
        String query = asked.getFirst().getRawQuery();
        assertThat(asked.getFirst().getPath()).isEqualTo("/__asadmin/deploy");
        assertThat(query.split("&"))
                .anySatisfy(parameter -> assertThat(URLDecoder.decode(parameter, StandardCharsets.UTF_8))
                        .isEqualTo("DEFAULT=/home/zoë/my checkout/ear/regieloket.ear"));
    }

    @Test
    void options_and_the_operand_of_a_line_are_told_apart() {
        console.run("create-jdbc-resource --connectionpoolid=regieloket jdbc/regieloket");
        assertThat(asked.getFirst().getRawQuery()).isEqualTo("connectionpoolid=regieloket&DEFAULT=jdbc%2Fregieloket");
    }

    @Test
    void a_refusal_is_told_in_the_words_of_payara() {
        answer = "PlainTextActionReporterFAILURE\nno such pool";
        assertThatThrownBy(() -> console.run("set a=b"))
                .isInstanceOf(StartFailed.class)
                .hasMessage("Payara refused set: no such pool");
    }
}
