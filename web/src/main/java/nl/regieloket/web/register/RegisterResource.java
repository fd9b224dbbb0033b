package nl.regieloket.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.regieloket.privacy.register.ProcessingRegister;
import nl.regieloket.privacy.register.ReadingRegister;
import nl.regieloket.privacy.register.RegisterEntry;
import nl.regieloket.web.api.ApiLanguage;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.texts.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of processing activities. */
@RequestScoped
@Path("verwerkingsregister")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verwerkingsregister", description = "Het register van verwerkingsactiviteiten (AVG 30).")
public class RegisterResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingRegister reading;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init") // the context is set by the container
    public RegisterResource() {}

    /** The register of one organisation on a day. */
    @Schema(name = "Verwerkingsregister")
    public record Register(
            LocalDate op,
            String verantwoordelijke,
            String oin,
            List<String> privacyfunctionarissen,
            List<Verwerking> verwerkingen) {
        static Register of(ProcessingRegister register, Locale locale) {
            return new Register(
                    register.on(),
                    register.controller(),
                    register.oin(),
                    register.officers(),
                    register.entries().stream()
                            .map(entry -> Verwerking.of(entry, locale))
                            .toList());
        }
    }

    /** One activity, with all that AVG 30 lid 1 asks of it. */
    @Schema(name = "Verwerking")
    public record Verwerking(
            String code,
            String naam,
            String doel,
            String grondslag,
            String betrokkenen,
            List<String> gegevens,
            String ontvangers,
            String doorgifte,
            String bewaartermijn,
            String beveiliging,
            LocalDate vanaf) {
        static Verwerking of(RegisterEntry entry, Locale locale) {
            return new Verwerking(
                    entry.code(),
                    entry.name().in(locale),
                    entry.why().in(locale),
                    entry.legalBasis(),
                    entry.people().in(locale),
                    entry.categories(),
                    entry.recipients().in(locale),
                    entry.transfers().in(locale),
                    entry.kept().in(locale),
                    Texts.text(locale, "Register", "security." + entry.security()),
                    entry.from());
        }
    }

    @GET
    @Operation(summary = "Het register van uw organisatie, van vandaag of van een andere dag")
    public Register read(@QueryParam("op") @Nullable LocalDate on) {
        return Register.of(reading.read(current.get(), on), ApiLanguage.of(headers));
    }

    @GET
    @Path("bestand")
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "verwerkingsregisterUitvoeren", summary = "Het register als CSV-bestand")
    @APIResponse(
            responseCode = "200",
            description = "Een regel per verwerking",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response file(@QueryParam("op") @Nullable LocalDate on) {
        return Response.ok(RegisterFile.of(reading.read(current.get(), on), ApiLanguage.of(headers)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verwerkingsregister.csv\"")
                .build();
    }
}
