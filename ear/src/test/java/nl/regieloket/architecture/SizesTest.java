package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class SizesTest {
    private static final int LONGEST = 300;
    private static final int MEDIAN = 60;
    private static final int MOST_IN_A_PACKAGE = 25;
    private static final int MOST_COLLABORATORS = 6;

    @Test
    void no_class_is_longer_than_300_lines() {
        var tooLong = new TreeMap<String, Integer>();
        lengths().forEach((name, lines) -> {
            if (lines > LONGEST) {
                tooLong.put(name, lines);
            }
        });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void half_of_the_classes_have_at_most_60_lines() {
        List<Integer> lengths = lengths().values().stream().sorted().toList();
        assertThat(lengths).hasSizeGreaterThan(200);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void no_package_has_more_than_25_classes() {
        var packages = new TreeMap<String, Integer>();
        sources().forEach(file -> packages.merge(String.valueOf(file.getParent()), 1, Integer::sum));
        packages.values().removeIf(count -> count <= MOST_IN_A_PACKAGE);
        assertThat(packages).isEmpty();
    }

    @Test
    void nobody_needs_more_than_six_collaborators() {
        var crowded = new TreeSet<String>();
        for (JavaClass type : Product.CLASSES) {
            long collaborators =
                    type.getFields().stream().filter(SizesTest::isInjected).count();
            if (collaborators > MOST_COLLABORATORS) {
                crowded.add(type.getName() + " has " + collaborators);
            }
        }
        assertThat(crowded).isEmpty();
    }

    /** Settings and the real time are values that come in by injection, not somebody to work with. */
    private static boolean isInjected(JavaField field) {
        return !field.isAnnotatedWith(ConfigProperty.class)
                && !field.getRawType().isEquivalentTo(Clock.class)
                && (field.isAnnotatedWith(Inject.class)
                        || field.isAnnotatedWith(EJB.class)
                        || field.isAnnotatedWith(PersistenceContext.class)
                        || field.isAnnotatedWith(Resource.class));
    }

    private static Map<String, Integer> lengths() {
        var lengths = new TreeMap<String, Integer>();
        for (Path source : sources()) {
            try {
                lengths.put(source.toString(), lengthOf(Files.readAllLines(source)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lengths;
    }

    /** Lines of the class itself, below the package and its imports. */
    private static int lengthOf(List<String> lines) {
        return (int) lines.stream()
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                .count();
    }

    private static List<Path> sources() {
        var sources = new ArrayList<Path>();
        for (String module : List.of("ejb", "web", "config")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"))
                        .forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }
}
