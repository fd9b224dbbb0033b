package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary agrees with the code: every code name in it is a class of the product. */
class GlossaryTest {
    private static final Pattern CODE_NAME = Pattern.compile("(?m)^\\|[^|]*\\|[^|]*\\| `(\\w+)` \\|");
    private static final Path ROOT = Path.of("..");

    @Test
    void every_code_name_of_the_glossary_is_a_class() throws IOException {
        List<String> names = CODE_NAME
                .matcher(Files.readString(ROOT.resolve("docs/glossary.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(20);
        assertThat(classes()).containsAll(names);
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("ejb/src/main/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
