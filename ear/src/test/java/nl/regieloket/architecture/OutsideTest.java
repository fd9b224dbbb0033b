package nl.regieloket.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What leads outside, or in: few may open a connection, nobody parses XML or makes a page of words in a script. */
class OutsideTest {
    private static final Path SCRIPTS = Path.of("..", "web", "src", "main", "webapp");
    private static final Pattern WORDS_INTO_PAGE = Pattern.compile(
            "\\b(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment"
                    + "|document\\.write(ln)?|srcdoc|parseFromString|setHTMLUnsafe)\\b|new Function|\\beval\\(|setTimeout\\(\\s*[\"'`]");

    /** SSRF (OWASP ASVS 5.0, 1.3.6): the identity provider and the mail server alone are called, by these alone. */
    @Test
    void only_sign_in_and_mail_open_connections() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.regieloket.web.oidc..", "nl.regieloket.messaging..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|HttpURLConnection|URL|Socket|ServerSocket|DatagramSocket)"
                        + "|java\\.nio\\.channels\\..*Socket.*|javax\\.net\\..*|jakarta\\.ws\\.rs\\.client\\..*"
                        + "|jakarta\\.mail\\..*|com\\.nimbusds\\..*|javax\\.naming\\..*")
                .check(Product.CLASSES);
    }

    /** XXE and unsafe objects (OWASP ASVS 5.0, 1.5.1 and 1.5.2). */
    @Test
    void nobody_parses_xml_or_reads_objects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javax\\.xml\\..*|org\\.xml\\..*|org\\.w3c\\.dom\\..*|jakarta\\.xml\\..*"
                        + "|java\\.beans\\.XMLDecoder|java\\.io\\.ObjectInputStream")
                .check(Product.CLASSES);
    }

    /** OWASP ASVS 5.0, 3.2.2. */
    @Test
    void no_script_makes_a_page_of_words() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            List<Path> scripts = files.filter(file -> file.toString().matches(".*\\.(js|xhtml)"))
                    .toList();
            assertThat(scripts).hasSizeGreaterThan(20);
            for (Path script : scripts) {
                assertThat(Files.readString(script)).as(script.toString()).doesNotContainPattern(WORDS_INTO_PAGE);
                assertThat(Files.readString(script))
                        .as("%s shows text without encoding it", script)
                        .doesNotContainPattern("escape=\"(false|#)");
            }
        }
    }
}
