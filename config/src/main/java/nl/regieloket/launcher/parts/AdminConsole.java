package nl.regieloket.launcher.parts;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.launcher.settings.Ports;
import nl.regieloket.launcher.settings.StartFailed;

/** The admin port of Payara: the few commands that the launcher gives itself, with their answer. */
public record AdminConsole(Ports ports) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SUCCESS = "PlainTextActionReporterSUCCESS";

    boolean isOpen() {
        try {
            return isSuccess(ask("uptime"));
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Runs a file of asadmin commands, one a line, the same one that an operator gives to asadmin. */
    void run(Path commands) throws IOException {
        for (String line : Files.readAllLines(commands)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                run(line);
            }
        }
    }

    /** Deploys the application, in place of an earlier one. */
    public void deploy(Path ear) {
        run("deploy", List.of("force=true", "name=regieloket", "DEFAULT=" + encoded(ear.toString())));
    }

    /**
     * Runs one command.
     *
     * @param line the command, options of the form {@code --name=value}, and at most one operand without blanks
     * @throws StartFailed with Payara's own words
     */
    void run(String line) {
        List<String> words = List.of(line.strip().split(" +"));
        var query = new ArrayList<String>();
        for (String word : words.subList(1, words.size())) {
            String[] option = word.startsWith("--") ? word.substring(2).split("=", 2) : new String[] {"DEFAULT", word};
            query.add(option[0] + "=" + encoded(option[1]));
        }
        run(words.getFirst(), query);
    }

    private void run(String command, List<String> query) {
        try {
            HttpResponse<String> answer = ask(command + "?" + String.join("&", query));
            if (!isSuccess(answer)) {
                throw new StartFailed("Payara refused " + command + ": "
                        + answer.body()
                                .replace("PlainTextActionReporterFAILURE", "")
                                .strip());
            }
        } catch (IOException e) {
            throw new StartFailed("Payara does not answer to " + command + "; is it running?", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isSuccess(HttpResponse<String> answer) {
        return answer.body().startsWith(SUCCESS);
    }

    private HttpResponse<String> ask(String command) throws IOException {
        return Web.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.admin() + "/__asadmin/" + command))
                        .header("X-Requested-By", "cli")
                        .header("Accept", "text/plain")
                        .timeout(PATIENCE)
                        .build());
    }
}
