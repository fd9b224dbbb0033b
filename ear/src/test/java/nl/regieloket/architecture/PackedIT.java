package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What goes to production: the application and its libraries, nothing of how it is made (OWASP ASVS 5.0, 13.4.1). */
class PackedIT {
    private static final Path EAR = Path.of("target", "regieloket.ear");

    @Test
    void the_ear_holds_no_sources_no_keys_and_nothing_of_version_control() throws IOException {
        Set<String> files = new TreeSet<>();
        try (InputStream ear = Files.newInputStream(EAR)) {
            list("", ear, files);
        }
        assertThat(files).hasSizeGreaterThan(500).anyMatch(file -> file.endsWith("/loket.xhtml"));
        assertThat(files)
                .noneMatch(file -> file.matches("(?i).*/\\.(git|svn|hg|env|idea|mvn|DS_Store).*"))
                .noneMatch(file -> file.matches("(?i).*\\.(pem|key|p12|jks|keystore|bak|orig|swp|sql~|log|map)"))
                .noneMatch(file -> file.matches(".*nl/regieloket/.*(\\.java|Test\\.class|IT\\.class)"))
                .noneMatch(file -> file.contains("nl/regieloket/realm/") || file.contains("nl/regieloket/launcher/"))
                .noneMatch(file -> file.matches(".*(regieloket-realm\\.json|cast\\.csv|secrets\\.properties)"));
    }

    private static void list(String in, InputStream archive, Set<String> files) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = in + "/" + entry.getName();
            files.add(name);
            if (name.matches(".*regieloket-[a-z]+\\.[jw]ar")) {
                list(name, new ByteArrayInputStream(zip.readAllBytes()), files);
            }
        }
    }
}
