package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary agrees with the code: every code name in it is a class, and every thing that is stored has its word. */
class GlossaryTest {
    private static final Pattern CODE_NAME = Pattern.compile("(?m)^\\|[^|]*\\|[^|]*\\| `(\\w+)(?:\\.\\w+)?` \\|");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]*) \\|[^|]*\\| `[\\w.]+` \\|");
    private static final Path ROOT = Path.of("..");

    /** Parts, former states and workings of something that has a word: nobody speaks of them. */
    private static final Pattern PART =
            Pattern.compile(".*(Revision|Correction|Transition|Part|Entry)|Trail(Head|Line|Seal|Unsealed|Finding)"
                    + "|FailedTry|GivenAnswer|ImportJob|UndeliveredMail|DemoPerformance");

    @Test
    void every_code_name_of_the_glossary_is_a_class() throws IOException {
        assertThat(names()).hasSizeGreaterThan(20);
        assertThat(classes()).containsAll(names());
    }

    @Test
    void every_thing_that_is_stored_is_in_the_glossary() throws IOException {
        List<String> stored = Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::getSimpleName)
                .filter(name -> !PART.matcher(name).matches())
                .toList();
        assertThat(stored).hasSizeGreaterThan(15);
        assertThat(names()).containsAll(stored);
    }

    @Test
    void a_word_stands_in_the_glossary_once() throws IOException {
        assertThat(ROW.matcher(glossary()).results().map(row -> row.group(1)).toList())
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    private static List<String> names() throws IOException {
        return CODE_NAME
                .matcher(glossary())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String glossary() throws IOException {
        return Files.readString(ROOT.resolve("docs/glossary.md"));
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
