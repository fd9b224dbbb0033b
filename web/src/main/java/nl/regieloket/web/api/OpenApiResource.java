package nl.regieloket.web.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The document of the API, as the build made it, with the address of this server in it. */
@ApplicationScoped
@Path("openapi.json")
@Tag(name = "openapi", description = "Dit document.")
public class OpenApiResource {
    private static final String PLACEHOLDER = "https://regieloket.example/regieloket/api/v1";

    @Inject
    @ConfigProperty(name = "regieloket.url")
    private String url;

    private String document = "";

    @PostConstruct
    void read() {
        try (var made = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            if (made == null) {
                throw new IllegalStateException("The build made no document of the API");
            }
            document = new String(made.readAllBytes(), StandardCharsets.UTF_8).replace(PLACEHOLDER, url + "/api/v1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Dit document")
    @APIResponse(
            responseCode = "200",
            description = "OpenAPI 3",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .OBJECT)))
    public String document() {
        return document;
    }
}
