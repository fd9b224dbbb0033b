package nl.regieloket.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The version in the addresses of our styles and scripts: a sum over what they say. */
@Named("assets")
@ApplicationScoped
public class Assets {
    private static final List<String> FILES =
            List.of("/resources/regieloket/regieloket.css", "/resources/regieloket/regieloket.js");

    @Inject
    private ServletContext context;

    private String version = "";

    @PostConstruct
    void sum() {
        CRC32 sum = new CRC32();
        for (String file : FILES) {
            try (var content = context.getResourceAsStream(file)) {
                sum.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }
}
