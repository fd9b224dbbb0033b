package nl.regieloket.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Boundary;
import org.junit.jupiter.api.Test;

class FloorsTest {
    /** From the bottom up; the same table as in docs/architecture. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("kernel"),
            List.of("organisations", "audit"),
            List.of("access"),
            List.of("persons", "mandates", "tasks", "outbox", "operations", "drafts", "retries"),
            List.of("casefiles"),
            List.of("intake", "claims", "plans", "delegations", "notes", "participants", "sharing", "staff"),
            List.of("proposals"),
            List.of("escalations", "splits"),
            List.of("privacy"),
            List.of("messaging", "insight"),
            List.of("demo"),
            List.of("web"));

    private static final Map<String, Integer> FLOOR = floors();

    /** A box of the drawing in docs/architecture, such as {@code f2[2 access]}. */
    private static final Pattern DRAWN = Pattern.compile("(?:f\\d+|demo)\\[(\\d+) ([^\\]:]+)");

    @Test
    void the_rules_look_at_real_classes() {
        assertThat(Product.CLASSES.size()).isGreaterThan(300);
        assertThat(Product.CLASSES.stream().map(Product::featureOf)).contains("kernel", "access", "casefiles", "web");
        assertThat(Product.CLASSES.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .hasSizeGreaterThan(20);
        assertThat(Product.CLASSES.stream().filter(type -> type.isAnnotatedWith(Boundary.class)))
                .hasSizeGreaterThan(15);
    }

    @Test
    void every_feature_has_its_floor() {
        var unknown = new TreeSet<String>();
        Product.CLASSES.stream()
                .map(Product::featureOf)
                .filter(feature -> !FLOOR.containsKey(feature))
                .forEach(unknown::add);
        assertThat(unknown).isEmpty();
    }

    @Test
    void the_drawing_of_the_floors_is_true() throws IOException {
        String drawing = Files.readString(Path.of("..", "docs", "architecture.md"));
        var built = Product.CLASSES.stream().map(Product::featureOf).collect(Collectors.toSet());
        var floors = new TreeMap<String, Integer>(FLOOR);
        floors.keySet().retainAll(built);
        floors.remove("web");
        var drawn = new TreeMap<String, Integer>();
        DRAWN.matcher(drawing).results().forEach(floor -> {
            for (String feature : floor.group(2).split(" · ")) {
                drawn.put(feature.strip(), Integer.valueOf(floor.group(1)));
            }
        });
        assertThat(drawn).isEqualTo(floors);
    }

    @Test
    void imports_run_downward_and_never_along_a_floor() {
        var wrong = new TreeSet<String>();
        for (JavaClass type : Product.CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (Product.contains(target) && !isAllowed(Product.featureOf(type), Product.featureOf(target))) {
                    wrong.add(type.getName() + " uses " + target.getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void features_form_no_circle() {
        slices().matching("nl.regieloket.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
    }

    @Test
    void screens_form_no_circle() {
        slices().matching("nl.regieloket.web.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
    }

    private static boolean isAllowed(String from, String to) {
        return from.equals(to) || FLOOR.getOrDefault(from, -1) > FLOOR.getOrDefault(to, FLOORS.size());
    }

    private static Map<String, Integer> floors() {
        var floors = new HashMap<String, Integer>();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String feature : FLOORS.get(floor)) {
                floors.put(feature, floor);
            }
        }
        return floors;
    }
}
