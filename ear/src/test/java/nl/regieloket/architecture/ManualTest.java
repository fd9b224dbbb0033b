package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Whoever sets up a server reads in one place everything that can be set. */
class ManualTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`REGIELOKET_[^|]+)\\|");
    private static final Pattern NAME = Pattern.compile("`([A-Z_]+)`");

    /** What fills the demo, which is no setting of an operator. */
    private static final Set<String> OF_THE_DEMO = Set.of("REGIELOKET_DEMO", "REGIELOKET_DEMO_HOUSEHOLDS");

    @Test
    void the_manual_names_every_setting_that_the_application_reads() throws IOException {
        Set<String> read = settings();
        assertThat(read).hasSizeGreaterThan(10).contains("REGIELOKET_MAIL_HOST");
        read.removeAll(OF_THE_DEMO);
        assertThat(named()).containsAll(read);
    }

    private static Set<String> settings() {
        var names = new TreeSet<String>();
        Product.CLASSES.stream()
                .flatMap(type -> Stream.concat(
                        type.getMembers().stream()
                                .map(JavaMember::getAnnotations)
                                .flatMap(Set::stream),
                        type.getCodeUnits().stream()
                                .flatMap(unit -> unit.getParameters().stream())
                                .map(JavaParameter::getAnnotations)
                                .flatMap(Set::stream)))
                .filter(annotation -> annotation.getRawType().isEquivalentTo(ConfigProperty.class))
                .map(annotation -> variable((JavaAnnotation<?>) annotation))
                .forEach(names::add);
        return names;
    }

    /** As MicroProfile Config maps a name to a variable of the environment. */
    private static String variable(JavaAnnotation<?> annotation) {
        String name = (String) annotation.get("name").orElseThrow();
        return name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    /** {@code `REGIELOKET_MAIL_HOST`, `_PORT`}: the last word of the one before changes. */
    private static Set<String> named() throws IOException {
        var names = new TreeSet<String>();
        String manual = Files.readString(Path.of("..", "docs", "operations.md"));
        ROW.matcher(manual).results().map(row -> row.group(1)).forEach(row -> {
            String[] before = {""};
            NAME.matcher(row)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(name -> {
                        before[0] = name.startsWith("_") ? before[0].replaceFirst("_[A-Z]+$", name) : name;
                        names.add(before[0]);
                    });
        });
        return names;
    }
}
