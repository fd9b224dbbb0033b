package nl.regieloket.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it was built, with the test classes inside its EJB jar. The web application stays out: its pages are
 * tested from the outside, on the EAR as it is.
 */
final class TestedApplication {
    private static final String DOMAIN = "regieloket-ejb.jar";
    private static final List<String> OUTSIDE =
            List.of("nl/regieloket/architecture/", "nl/regieloket/browser/", "nl/regieloket/api/");

    private TestedApplication() {}

    static EnterpriseArchive withTests() {
        Path target = Path.of(System.getProperty("regieloket.target", "target"));
        var ear = ShrinkWrap.create(EnterpriseArchive.class, "regieloket-in-container.ear");
        var built = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, target.resolve("regieloket.ear").toFile());
        JavaArchive domain = built.getAsType(JavaArchive.class, DOMAIN);
        addTests(domain, target.resolve("test-classes"));
        built.getContent(path -> path.get().startsWith("/lib/")).forEach((path, node) -> {
            if (node.getAsset() != null) {
                ear.add(node.getAsset(), path);
            }
        });
        libraries().forEach(jar -> ear.addAsLibrary(jar.toFile()));
        return ear.addAsModule(domain)
                .addAsModule(Testable.archiveToTest(ShrinkWrap.create(WebArchive.class, "regieloket-in-container.war")
                        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")));
    }

    private static void addTests(JavaArchive domain, Path classes) {
        try (var files = Files.walk(classes)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = classes.relativize(file).toString();
                boolean belongs = name.startsWith("nl/")
                        && !name.endsWith("package-info.class")
                        && OUTSIDE.stream().noneMatch(name::startsWith);
                if (belongs) {
                    domain.add(new FileAsset(file.toFile()), ArchivePaths.create(name));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The assertions, found on the class path of the tests. */
    private static List<Path> libraries() {
        return List.of(System.getProperty("java.class.path").split(":")).stream()
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().matches("(assertj-core|byte-buddy|jspecify)-[0-9.]+jar"))
                .toList();
    }
}
