package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documentation names every package, and none that is not there. */
class PackagesTest {
    private static final Path ROOT = Path.of("..");
    private static final String ROW = "(?:\\| \\d+ )?\\| `([a-z.]+)` \\|.*";

    @ParameterizedTest
    @CsvSource({"ejb, nl/regieloket", "web, nl/regieloket/web", "config, nl/regieloket"})
    void architecture_names_the_packages_of(String module, String below) throws IOException {
        assertThat(documented(module)).isNotEmpty().isEqualTo(there(module, below));
    }

    private static Set<String> documented(String module) throws IOException {
        String text = Files.readString(ROOT.resolve("docs/architecture.md"));
        int begin = text.indexOf("Packages of `" + module + "`");
        String table = text.substring(text.indexOf("\n|", begin) + 1);
        var names = new TreeSet<String>();
        table.lines()
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> line.matches(ROW))
                .map(line -> line.replaceFirst(ROW, "$1"))
                .forEach(names::add);
        return names;
    }

    private static Set<String> there(String module, String below) throws IOException {
        Path root = ROOT.resolve(module).resolve("src/main/java").resolve(below);
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
                    .forEach(names::add);
        }
        return names;
    }
}
