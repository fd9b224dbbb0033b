package nl.regieloket.web.consulted;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.privacy.consulted.AskingWhy;
import nl.regieloket.privacy.consulted.Consultations;
import nl.regieloket.privacy.consulted.Consulted;
import nl.regieloket.web.api.ApiLanguage;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who looked at one's own data. */
@RequestScoped
@Path("raadplegingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "raadplegingen", description = "Wie in uw gegevens keek, voor uzelf alleen.")
public class ConsultationsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private AskingWhy asking;

    @Inject
    private Consultations consultations;

    @Context
    private HttpHeaders headers;

    @SuppressWarnings("NullAway.Init") // the context is set by the container
    public ConsultationsResource() {}

    /** A question about a look-up, with its answer. */
    @Schema(name = "VraagOverRaadpleging")
    public record Vraag(
            String vraag,
            Instant gesteldOp,
            LocalDate antwoordUiterlijk,
            @Nullable String antwoord,
            @Nullable Instant beantwoordOp) {
        static @Nullable Vraag of(Consulted.@Nullable Asked asked) {
            return asked == null
                    ? null
                    : new Vraag(
                            asked.question(), asked.askedAt(), asked.answerBy(), asked.answer(), asked.answeredAt());
        }
    }

    /** Somebody looked. */
    @Schema(name = "Raadpleging")
    public record Raadpleging(
            UUID id,
            Instant op,
            boolean uzelf,
            String organisatie,
            List<OfficerFunction> functies,
            @Nullable String naam,
            String activiteit,
            String wat,
            String waarom,
            @Nullable Vraag vraag) {
        static Raadpleging of(Consulted one, Locale locale) {
            return new Raadpleging(
                    one.id(),
                    one.at(),
                    one.oneself(),
                    one.organisation(),
                    one.functions().stream().sorted().toList(),
                    one.name(),
                    one.activity().code(),
                    one.activity().name(locale),
                    one.activity().why(locale),
                    Vraag.of(one.question()));
        }
    }

    /** What is asked. */
    @Schema(name = "NieuweVraagOverRaadpleging")
    public record NieuweVraag(@Means("question") @NotNull String vraag) {}

    @GET
    @Operation(summary = "Wie in uw gegevens keek, het nieuwste bovenaan")
    public Pagina<Raadpleging> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        Locale locale = ApiLanguage.of(headers);
        return Pagina.of(consultations.own(current.get(), after, limit), one -> Raadpleging.of(one, locale));
    }

    @POST
    @Path("{id}/vraag")
    @Operation(summary = "Vraag waarom dit was")
    @APIResponse(responseCode = "204", description = "Gevraagd")
    public void ask(@PathParam("id") UUID id, @Valid @NotNull NieuweVraag asked) {
        asking.ask(current.get(), id, asked.vraag());
    }
}
