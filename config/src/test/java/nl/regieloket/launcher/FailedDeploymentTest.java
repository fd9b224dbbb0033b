package nl.regieloket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regieloket.launcher.settings.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An application that Payara refuses, on the real MariaDB: nothing is deployed before its migrations are done. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class FailedDeploymentTest {
    private static final String DONE = "PlainTextActionReporterSUCCESS";
    private static final String REFUSED = "PlainTextActionReporterFAILURE\nno such class";

    @TempDir
    private Path folder;

    @Test
    void it_is_named_with_the_words_of_payara_and_its_log_and_nothing_is_left() throws IOException {
        Ports ports = Ports.free();
        LaunchedProcess launcher = LaunchedProcess.startWithRealDatabase(folder, "--port=" + ports.base());
        launcher.awaitTrue(() -> Files.exists(launcher.run().resolve("pids/payara.pid")));
        HttpServer payara = answering(ports.admin());
        try {
            launcher.awaitServers();
            assertThat(launcher.exitCode()).isEqualTo(1);
            assertThat(launcher.output())
                    .contains("The application did not start: Payara refused deploy: no such class")
                    .contains("its log: " + launcher.run().resolve("logs/payara.log"));
            launcher.assertNobodyIsLeft();
            assertThat(launcher.run().resolve("pids")).isEmptyDirectory();
        } finally {
            payara.stop(0);
            launcher.kill();
        }
    }

    /** The admin port of Payara, which does all but deploy. */
    private static HttpServer answering(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            boolean deploys = exchange.getRequestURI().getPath().endsWith("/deploy");
            byte[] body = (deploys ? REFUSED : DONE).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }
}
