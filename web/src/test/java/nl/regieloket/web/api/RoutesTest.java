package nl.regieloket.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.web.texts.SourceFiles;
import org.junit.jupiter.api.Test;

/**
 * The server chooses a class by the longest path first and never comes back: beside a class at {@code dossiers/{id}} a
 * method {@code {id}} of a class at {@code dossiers} is never reached.
 */
class RoutesTest {
    private static final Pattern CLASS_PATH = Pattern.compile("(?m)^@Path\\(\"/?([^\"]+)\"\\)");
    private static final Pattern METHOD_PATH = Pattern.compile("(?m)^    @Path\\(\"/?(\\{[^\"]+)\"\\)");

    @Test
    void every_method_of_a_resource_can_be_reached() {
        Map<String, String> resources = SourceFiles.under(List.of("web/src/main/java"), "Resource.java");
        var rootOf = new TreeMap<String, String>();
        resources.forEach((file, content) -> {
            Matcher root = CLASS_PATH.matcher(content);
            if (root.find()) {
                rootOf.put(file, root.group(1));
            }
        });
        assertThat(rootOf).isNotEmpty();
        var unreachable = new ArrayList<String>();
        rootOf.forEach((file, root) -> {
            Matcher method = METHOD_PATH.matcher(resources.getOrDefault(file, ""));
            while (method.find()) {
                String path = shape(root + "/" + method.group(1));
                rootOf.values().stream()
                        .map(RoutesTest::shape)
                        .filter(other -> !other.equals(shape(root)))
                        .filter(other -> path.equals(other) || path.startsWith(other + "/"))
                        .filter(other -> other.length() > shape(root).length())
                        .forEach(other -> unreachable.add(file + " " + path + " behind " + other));
            }
        });
        assertThat(unreachable).isEmpty();
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[^}]+}", "{}");
    }
}
