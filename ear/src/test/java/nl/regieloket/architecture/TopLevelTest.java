package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who opens the repository sees four modules and what is read first, and has nothing to sort out. */
class TopLevelTest {
    private static final Path CHECKOUT = Path.of("..");

    @Test
    void the_top_of_the_repository_holds_these_and_nothing_else() throws IOException {
        List<String> builtOrLocal = Files.readAllLines(CHECKOUT.resolve(".gitignore")).stream()
                .map(line -> line.replaceFirst("/$", ""))
                .toList();
        try (var content = Files.list(CHECKOUT)) {
            assertThat(content.map(path -> path.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .filter(name -> !builtOrLocal.contains(name)))
                    .containsExactlyInAnyOrder(
                            "pom.xml", "ear", "ejb", "web", "config", "docs", "README.md", "LICENSE", "CHANGELOG.md");
        }
        assertThat(CHECKOUT.resolve(".ci/run")).isExecutable();
        assertThat(CHECKOUT.resolve("LICENSE")).content().startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    }

    /** The one check and the two commands that the README promises are those of the build. */
    @Test
    void it_is_built_without_a_wrapper() {
        assertThat(CHECKOUT.resolve("mvnw")).doesNotExist();
        assertThat(CHECKOUT.resolve(".mvn/wrapper")).doesNotExist();
    }
}
