package nl.regieloket.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.regieloket.drafts.KeepingDrafts;
import nl.regieloket.kernel.Problem;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody is still typing: only for himself, and for a week. */
@RequestScoped
@Path("concepten/{sleutel}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "concepten", description = "Wat u nog aan het schrijven bent: alleen voor uzelf, een week lang.")
public class DraftsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private KeepingDrafts drafts;

    @PathParam("sleutel")
    private String key = "";

    /** What was typed, as the client wants it back. */
    @Schema(name = "Invoer")
    public record Invoer(@NotNull String inhoud) {}

    @GET
    @Operation(summary = "Wat u hier het laatst schreef")
    public Invoer find() {
        return drafts.find(current.get(), key).map(Invoer::new).orElseThrow(() -> new Problem.Missing("draft.unknown"));
    }

    @PUT
    @Operation(summary = "Bewaar wat u schrijft, in plaats van wat er stond")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void keep(@Valid Invoer body) {
        drafts.keep(current.get(), key, body.inhoud());
    }

    @DELETE
    @Operation(summary = "Vergeet wat u schreef")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void discard() {
        drafts.discard(current.get(), key);
    }
}
