package nl.regieloket.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import nl.regieloket.privacy.requests.CarryingOut;
import nl.regieloket.web.api.ApiLanguage;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Corrections that were granted, for who puts them right. */
@RequestScoped
@Path("toegekende-verbeteringen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "toegekende-verbeteringen", description = "Verbeteringen die zijn toegekend en nog uitgevoerd worden.")
public class CarryingOutResource {
    @Inject
    private CurrentActor current;

    @Inject
    private CarryingOut carrying;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init") // the context is set by the container
    public CarryingOutResource() {}

    /** What was put right. */
    @Schema(name = "UitgevoerdeVerbetering")
    public record Uitgevoerd(@Means("what") @NotNull String wat) {}

    @GET
    @Operation(summary = "Wat is toegekend en wacht, hoogstens honderd")
    public Pagina<RequestAnswer> list() {
        Locale locale = ApiLanguage.of(headers);
        return new Pagina<>(
                carrying.waiting(current.get()).stream()
                        .map(view -> RequestAnswer.of(view, locale))
                        .toList(),
                null);
    }

    @POST
    @Path("{id}/uitvoering")
    @Operation(summary = "Meld dat het is verbeterd; wie de oude gegevens kreeg, hoort het")
    public RequestAnswer carryOut(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Uitgevoerd done) {
        return RequestAnswer.of(
                carrying.carryOut(current.get(), id, Versions.read(version), done.wat()), ApiLanguage.of(headers));
    }
}
