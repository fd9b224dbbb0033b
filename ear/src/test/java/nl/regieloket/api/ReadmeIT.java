package nl.regieloket.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.testing.Running;
import org.junit.jupiter.api.Test;

/** What the README has a script type, typed as it stands there: a token, one with a second factor, and what it is for. */
class ReadmeIT {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(curl .*?)```", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("localhost:(\\d+)");
    private static final int BASE = 8180;

    @Test
    void a_script_gets_a_token_with_one_curl_and_the_api_knows_whose_it_is() throws IOException, InterruptedException {
        List<String> commands = commands();
        assertThat(commands).hasSize(3);
        String plain = run(commands.get(0), "").getString("access_token");
        String strong = run(commands.get(1), "").getString("access_token");

        JsonObject nadia = run(commands.get(2), plain);
        assertThat(nadia.getString("naam")).isEqualTo("Nadia Brouwer");
        assertThat(nadia.getBoolean("sterk")).isFalse();
        JsonObject collector = run(commands.get(2), strong);
        assertThat(collector.getString("naam")).isEqualTo("mr. De Wit");
        assertThat(collector.getBoolean("sterk")).isTrue();
    }

    /** The commands, on the ports of the stack that runs. */
    private static List<String> commands() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(README));
        assertThat(block.find()).isTrue();
        int shift = URI.create(Running.url()).getPort() - BASE;
        String here = PORT.matcher(block.group(1))
                .replaceAll(port -> "localhost:" + (Integer.parseInt(port.group(1)) + shift));
        return List.of(here.split("\n\n"));
    }

    private static JsonObject run(String command, String token) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
        builder.environment().put("token", token);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + output).isZero();
        assertThat(output).as(command).startsWith("{");
        try (var reader = Json.createReader(new StringReader(output))) {
            return reader.readObject();
        }
    }
}
