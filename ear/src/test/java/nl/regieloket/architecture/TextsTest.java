package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final Path MESSAGES = Path.of("..", "config", "messages");
    private static final String DUTCH = "_nl.properties";
    private static final String ENGLISH = "_en.properties";

    @Test
    void every_bundle_is_there_in_dutch_and_in_english() {
        assertThat(bundles(ENGLISH)).isEqualTo(bundles(DUTCH)).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("dutchBundles")
    void every_text_is_there_in_both_languages(String bundle) {
        assertThat(texts(bundle + ENGLISH).keySet())
                .isEqualTo(texts(bundle + DUTCH).keySet());
    }

    @ParameterizedTest
    @MethodSource("dutchBundles")
    void no_text_is_empty(String bundle) {
        for (String language : List.of(DUTCH, ENGLISH)) {
            assertThat(texts(bundle + language).values())
                    .noneMatch(text -> String.valueOf(text).isBlank());
        }
    }

    static Set<String> dutchBundles() {
        return bundles(DUTCH);
    }

    private static Set<String> bundles(String ending) {
        var names = new TreeSet<String>();
        try (var files = Files.list(MESSAGES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static Properties texts(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
