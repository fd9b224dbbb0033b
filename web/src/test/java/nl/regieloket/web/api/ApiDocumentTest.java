package nl.regieloket.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lints the document of the API by our own rules with Spectral, a program of Node.js. Where there is no Node.js the test
 * says so and is skipped, except on the build server, which always has it.
 */
class ApiDocumentTest {
    private static final Path HOME = Path.of("src/test/openapi");
    private static final Path TOOL = Path.of("target/spectral");
    private static final Path DOCUMENT = Path.of("target/classes/nl/regieloket/web/api/openapi.json");

    private record Outcome(int exit, String said) {}

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        boolean present = isPresent();
        if (System.getenv("CI") != null) {
            assertThat(present).as("Node.js with npm, which .ci/run installs").isTrue();
        }
        assumeTrue(present, "The API document was not linted: install Node.js 20 or later, with npm");
        Files.createDirectories(TOOL);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
            Files.copy(HOME.resolve(file), TOOL.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(TOOL.resolve("node_modules/.bin/spectral"))) {
            Outcome installed = run(TOOL, "npm", "ci", "--ignore-scripts", "--no-progress");
            assertThat(installed.exit()).as("npm ci: %s", installed.said()).isZero();
        }
    }

    @Test
    void the_document_follows_our_rules() throws IOException, InterruptedException {
        Outcome lint = lint(DOCUMENT);
        assertThat(lint.exit()).as(lint.said()).isZero();
    }

    @Test
    void the_rules_see_what_is_wrong() throws IOException, InterruptedException {
        Path wrong = TOOL.resolve("wrong.json");
        Files.writeString(
                wrong,
                Files.readString(DOCUMENT)
                        .replace("\"maximum\"", "\"most\"")
                        .replace("\"/aanmelding\"", "\"/getPersoon/{bsn}\"")
                        .replace("https://regieloket.example/regieloket/api/v1", "http://regieloket.example/"));
        Outcome lint = lint(wrong);
        assertThat(lint.exit()).isNotZero();
        assertThat(lint.said())
                .contains("regieloket-path-form", "regieloket-server", "regieloket-unknown", "regieloket-limit-bounds");
    }

    private static Outcome lint(Path document) throws IOException, InterruptedException {
        return run(
                Path.of(""),
                TOOL.resolve("node_modules/.bin/spectral").toString(),
                "lint",
                "--quiet",
                "--fail-severity=error",
                "--ruleset",
                HOME.resolve("rules.yaml").toString(),
                document.toString());
    }

    private static boolean isPresent() throws InterruptedException {
        try {
            return run(Path.of(""), "npm", "--version").exit() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static Outcome run(Path folder, String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("lint", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Outcome(-1, "no end after five minutes: " + String.join(" ", command));
            }
            return new Outcome(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        } finally {
            Files.delete(said);
        }
    }
}
