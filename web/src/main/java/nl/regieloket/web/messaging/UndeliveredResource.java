package nl.regieloket.web.messaging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.messaging.MindingUndelivered;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Mail of one's organisation that could not be delivered. */
@RequestScoped
@Path("onbestelbare-berichten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "onbestelbare-berichten", description = "E-mail die niet aankwam, voor beheerders.")
public class UndeliveredResource {
    @Inject
    private CurrentActor current;

    @Inject
    private MindingUndelivered minding;

    /** A message that was given up. */
    @Schema(name = "OnbestelbaarBericht")
    public record Bericht(
            UUID id, String sjabloon, String dossiernummer, String geadresseerde, String oorzaak, Instant opgegevenOp) {
        static Bericht of(MindingUndelivered.Row row) {
            return new Bericht(
                    row.message(), row.template(), row.caseNumber(), row.addressee(), row.failure(), row.givenUpAt());
        }
    }

    @GET
    @Operation(summary = "Wat niet kon worden bezorgd, het oudste bovenaan")
    public Pagina<Bericht> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(minding.list(current.get(), after, limit), Bericht::of);
    }

    @POST
    @Path("{id}/herhaling")
    @Operation(summary = "Probeer het opnieuw te bezorgen")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void again(@PathParam("id") UUID id) {
        minding.tryAgain(current.get(), id);
    }
}
