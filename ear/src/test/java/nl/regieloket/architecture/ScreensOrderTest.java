package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Inside {@code web} too, what is shared knows nobody above it; the order stands in docs/architecture. */
class ScreensOrderTest {
    private static final String WEB = "nl.regieloket.web.";

    /** From the bottom up; above them stand the features. */
    private static final List<Set<String>> SHARED = List.of(
            Set.of("texts"),
            Set.of("oidc", "protection"),
            Set.of("signin"),
            Set.of("problems"),
            Set.of("drafts", "shell", "api"));

    /** The few features of which another takes over a form, a choice or a line. */
    private static final Map<String, Set<String>> TAKES_OVER = Map.of(
            "tasks", Set.of("persons"),
            "casefiles", Set.of("persons", "organisations", "tasks"),
            "intake", Set.of("persons", "organisations"),
            "claims", Set.of("casefiles"),
            "sharing", Set.of("casefiles", "organisations"),
            "splits", Set.of("casefiles"));

    @Test
    void a_screen_knows_what_all_share_and_of_another_screen_what_it_takes_over() {
        var wrong = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (JavaClass type : Product.CLASSES) {
            String from = featureOf(type);
            if (from.isEmpty()) {
                continue;
            }
            seen.add(from);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = featureOf(dependency.getTargetClass().getBaseComponentType());
                if (!to.isEmpty() && !isAllowed(from, to)) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).containsAll(TAKES_OVER.keySet());
        assertThat(seen).containsAll(SHARED.stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /** The package below {@code web}; empty: no class of a package there. */
    private static String featureOf(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(WEB) ? name.substring(WEB.length(), name.indexOf('.', WEB.length())) : "";
    }

    private static boolean isAllowed(String from, String to) {
        return from.equals(to)
                || floorOf(to) < floorOf(from)
                || TAKES_OVER.getOrDefault(from, Set.of()).contains(to);
    }

    private static int floorOf(String feature) {
        for (int floor = 0; floor < SHARED.size(); floor++) {
            if (SHARED.get(floor).contains(feature)) {
                return floor;
            }
        }
        return SHARED.size();
    }
}
