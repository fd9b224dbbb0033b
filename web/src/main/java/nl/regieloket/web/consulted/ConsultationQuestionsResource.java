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
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.privacy.consulted.AskingWhy;
import nl.regieloket.privacy.consulted.QuestionRow;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What residents ask about who looked at their data. */
@RequestScoped
@Path("raadpleegvragen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "raadpleegvragen",
        description = "Vragen van inwoners over wie in hun gegevens keek, voor privacyfunctionarissen.")
public class ConsultationQuestionsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private AskingWhy asking;

    /** A question, with who looked. */
    @Schema(name = "Raadpleegvraag")
    public record Raadpleegvraag(
            UUID id,
            UUID inwoner,
            UUID bekekenDoor,
            String naam,
            String organisatie,
            Instant bekekenOp,
            String activiteit,
            String vraag,
            Instant gesteldOp,
            LocalDate antwoordUiterlijk,
            @Nullable String antwoord,
            @Nullable Instant beantwoordOp) {
        static Raadpleegvraag of(QuestionRow row) {
            return new Raadpleegvraag(
                    row.id(),
                    row.resident().value(),
                    row.looked().value(),
                    row.lookedName(),
                    row.organisation(),
                    row.at(),
                    row.activity().code(),
                    row.question(),
                    row.askedAt(),
                    row.answerBy(),
                    row.answer(),
                    row.answeredAt());
        }
    }

    /** What is answered. */
    @Schema(name = "AntwoordOpRaadpleegvraag")
    public record Antwoord(@Means("answer") @NotNull String antwoord) {}

    @GET
    @Operation(summary = "De vragen van inwoners van uw gemeente, de nieuwste bovenaan")
    public Pagina<Raadpleegvraag> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(asking.list(current.get(), after, limit), Raadpleegvraag::of);
    }

    @POST
    @Path("{id}/antwoord")
    @Operation(summary = "Beantwoord een vraag")
    @APIResponse(responseCode = "204", description = "Beantwoord")
    public void answer(@PathParam("id") UUID id, @Valid @NotNull Antwoord answer) {
        asking.answer(current.get(), id, answer.antwoord());
    }
}
