package nl.regieloket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jakarta EE 11 on Java 25: nothing of Java EE or Lombok in any source, also where a library would bring it along. */
class EditionTest {
    private static final Path CHECKOUT = Path.of("..");

    /** What Java EE had under javax; what the JDK has there, such as javax.sql, javax.crypto and javax.naming, may stay. */
    private static final Pattern OLD_EDITION = Pattern.compile("\\b(javax\\.("
            + "activation|annotation\\.(?!processing\\b)|batch|decorator|ejb|el|enterprise|faces|inject|interceptor|jms|json|jws"
            + "|mail|management\\.j2ee|mvc|persistence|resource|security\\.(auth\\.message|enterprise|jacc)|servlet"
            + "|transaction\\.(?!xa\\b)|validation|websocket|ws\\.rs|xml\\.(bind|registry|rpc|soap|ws))\\b"
            + "|lombok\\.)|java\\.sun\\.com/(xml/ns|jsf|jsp|jstl)|xmlns\\.jcp\\.org");

    @Test
    void no_source_names_java_ee_or_lombok() throws IOException {
        var found = new TreeSet<String>();
        List<Path> sources = sources();
        for (Path source : sources) {
            if (!source.endsWith("EditionTest.java")
                    && OLD_EDITION.matcher(Files.readString(source)).find()) {
                found.add(CHECKOUT.relativize(source).toString());
            }
        }
        assertThat(sources).hasSizeGreaterThan(700);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import javax.persistence.Entity;",
                "import javax.ejb.*;",
                "import javax.inject.Inject;",
                "import javax.enterprise.context.RequestScoped;",
                "import javax.faces.context.FacesContext;",
                "import javax.servlet.http.HttpServlet;",
                "import javax.ws.rs.GET;",
                "import javax.json.Json;",
                "import javax.mail.Message;",
                "import javax.annotation.security.RolesAllowed;",
                "import javax.annotation.PostConstruct;",
                "import javax.transaction.Transactional;",
                "import javax.validation.Valid;",
                "import javax.jms.Queue;",
                "import javax.security.enterprise.SecurityContext;",
                "javax.xml.bind.JAXB.unmarshal(in, Case.class)",
                "import lombok.Getter;",
                "xmlns=\"http://xmlns.jcp.org/xml/ns/javaee\"",
                "xmlns:h=\"http://java.sun.com/jsf/html\""
            })
    void the_look_above_would_see_it(String line) {
        assertThat(OLD_EDITION.matcher(line).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import javax.sql.DataSource;",
                "import javax.crypto.Mac;",
                "import javax.naming.InitialContext;",
                "import javax.net.ssl.SSLContext;",
                "import javax.xml.parsers.DocumentBuilderFactory;",
                "import javax.annotation.processing.Processor;",
                "import javax.transaction.xa.XAResource;",
                "import javax.security.auth.Subject;",
                "import jakarta.persistence.Entity;"
            })
    void what_the_jdk_has_stays_allowed(String line) {
        assertThat(OLD_EDITION.matcher(line).find()).isFalse();
    }

    /** Tests run on the JDK of the toolchain, which is the one that compiled. */
    @Test
    void it_is_compiled_and_run_by_java_25() {
        assertThat(Runtime.version().feature()).isEqualTo(25);
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : List.of("config", "ejb", "web", "ear")) {
            try (Stream<Path> files = Files.walk(CHECKOUT.resolve(module).resolve("src"))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(java|xhtml|xml)"))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
