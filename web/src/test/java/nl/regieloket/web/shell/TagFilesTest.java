package nl.regieloket.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.web.texts.SourceFiles;
import org.junit.jupiter.api.Test;

/** Facelets ignores an attribute that a tag does not know, so a slip of the pen would show nothing. */
class TagFilesTest {
    private static final String WEBAPP = "web/src/main/webapp/";
    private static final Pattern TAG = Pattern.compile("(?s)<tag>(.*?)</tag>");
    private static final Pattern NAME = Pattern.compile("<tag-name>(\\w+)</tag-name>");
    private static final Pattern SOURCE = Pattern.compile("<source>([^<]+)</source>");
    private static final Pattern ATTRIBUTE = Pattern.compile("<name>(\\w+)</name>");
    private static final Pattern DECLARED = Pattern.compile("<o:tagAttribute name=\"(\\w+)\"");
    private static final Pattern USE = Pattern.compile("<rl:(\\w+)((?:\\s+[\\w:]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern GIVEN = Pattern.compile("\\s(\\w+)=\"");

    private static final Map<String, String> PAGES = SourceFiles.under(List.of(WEBAPP), ".xhtml");

    private static Map<String, Set<String>> tags() {
        var tags = new TreeMap<String, Set<String>>();
        String library = Objects.requireNonNull(SourceFiles.under(List.of(WEBAPP + "WEB-INF"), "taglib.xml")
                .get(WEBAPP + "WEB-INF/regieloket.taglib.xml"));
        Matcher tag = TAG.matcher(library);
        while (tag.find()) {
            tags.put(all(NAME, tag.group(1)).iterator().next(), all(ATTRIBUTE, tag.group(1)));
            String source =
                    WEBAPP + "WEB-INF/" + all(SOURCE, tag.group(1)).iterator().next();
            assertThat(PAGES).containsKey(source);
            assertThat(all(DECLARED, Objects.requireNonNull(PAGES.get(source))))
                    .as("attributes that %s declares", source)
                    .isEqualTo(all(ATTRIBUTE, tag.group(1)));
        }
        return tags;
    }

    @Test
    void every_tag_declares_what_the_library_tells_about_it() {
        assertThat(tags()).containsKeys("header", "field", "errors", "draft", "band");
    }

    @Test
    void pages_use_tags_and_attributes_that_exist() {
        Map<String, Set<String>> tags = tags();
        var wrong = new ArrayList<String>();
        PAGES.forEach((page, content) -> {
            Matcher use = USE.matcher(content);
            while (use.find()) {
                Set<String> known = tags.get(use.group(1));
                Set<String> given = all(GIVEN, use.group(2));
                if (known == null || !known.containsAll(given)) {
                    wrong.add(page + ": " + use.group());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Set<String> all(Pattern pattern, String text) {
        var found = new HashSet<String>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
