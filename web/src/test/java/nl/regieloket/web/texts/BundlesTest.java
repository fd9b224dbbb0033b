package nl.regieloket.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Pattern ENTRY = Pattern.compile("(?m)^([^#=\\s][^=\\s]*)\\s*=[ \\t]*(.*)$");
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z0-9.-]+}");
    private static final Pattern IN_PAGE = Pattern.compile("m\\.([A-Z]\\w*)\\['([^']+)'](?!\\.concat)");
    private static final Map<String, String> BUNDLES = SourceFiles.under(List.of("config/messages"), ".properties");

    @Test
    void every_text_stands_in_both_languages_once() {
        assertThat(BUNDLES).isNotEmpty();
        BUNDLES.keySet().stream()
                .filter(file -> file.endsWith("_nl.properties"))
                .forEach(dutch -> {
                    String english = dutch.replace("_nl.properties", "_en.properties");
                    assertThat(BUNDLES).containsKey(english);
                    assertThat(keys(english))
                            .as("%s against its Dutch twin", english)
                            .isEqualTo(keys(dutch));
                });
    }

    @Test
    void no_text_is_empty_and_placeholders_are_the_same_in_both_languages() {
        BUNDLES.keySet().stream()
                .filter(file -> file.endsWith("_nl.properties"))
                .forEach(dutch -> {
                    Matcher entries = ENTRY.matcher(text(dutch));
                    String english = text(dutch.replace("_nl.properties", "_en.properties"));
                    while (entries.find()) {
                        String key = entries.group(1);
                        String twin = value(english, key);
                        assertThat(entries.group(2)).as("%s in %s", key, dutch).isNotBlank();
                        assertThat(twin).as("%s beside %s", key, dutch).isNotBlank();
                        assertThat(places(twin))
                                .as("places of %s beside %s", key, dutch)
                                .isEqualTo(places(entries.group(2)));
                    }
                });
    }

    @Test
    void every_text_that_a_page_asks_for_exists() {
        Map<String, String> pages = SourceFiles.under(List.of("web/src/main/webapp"), ".xhtml");
        assertThat(pages).isNotEmpty();
        var missing = new ArrayList<String>();
        pages.forEach((page, content) -> {
            Matcher asked = IN_PAGE.matcher(content);
            while (asked.find()) {
                String bundle = "config/messages/" + asked.group(1) + "_nl.properties";
                if (!BUNDLES.containsKey(bundle) || !keys(bundle).contains(asked.group(2))) {
                    missing.add(page + " asks for " + asked.group());
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    private static Set<String> keys(String file) {
        var keys = new TreeSet<String>();
        var twice = new HashSet<String>();
        Matcher entries = ENTRY.matcher(text(file));
        while (entries.find()) {
            if (!keys.add(entries.group(1))) {
                twice.add(entries.group(1));
            }
        }
        assertThat(twice).as("keys that stand twice in %s", file).isEmpty();
        return keys;
    }

    private static String text(String file) {
        return BUNDLES.getOrDefault(file, "");
    }

    private static String value(String text, String key) {
        Matcher entries = ENTRY.matcher(text);
        while (entries.find()) {
            if (entries.group(1).equals(key)) {
                return entries.group(2);
            }
        }
        return "";
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(found.group());
        }
        return places;
    }
}
