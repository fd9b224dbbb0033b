package nl.regieloket.web.participants;

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
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.participants.KeepingParticipants;
import nl.regieloket.participants.NewParticipant;
import nl.regieloket.participants.ParticipantQuery;
import nl.regieloket.participants.ParticipantRole;
import nl.regieloket.participants.ParticipantRow;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who takes part in a case. */
@RequestScoped
@Path("dossiers/{id}/deelnemers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class ParticipantsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private KeepingParticipants participants;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** Somebody who takes part, or took part. */
    @Schema(name = "Deelnemer")
    public record Deelnemer(
            UUID id,
            @Nullable UUID organisatie,
            @Nullable String naam,
            ParticipantRole rol,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet) {
        static Deelnemer of(ParticipantRow row) {
            var organisation = row.organisation();
            return new Deelnemer(
                    row.id(),
                    organisation == null ? null : organisation.value(),
                    row.personName(),
                    row.role(),
                    row.period().from(),
                    row.period().until());
        }
    }

    /** Somebody to add: an organisation, a person, or a person of an organisation. */
    @Schema(name = "DeelnemerNieuw")
    public record Nieuw(
            @Means("organisation") @Nullable UUID organisatie,
            @Means("personName") @Nullable String naam,
            @NotNull ParticipantRole rol) {
        NewParticipant facts() {
            return new NewParticipant(organisatie == null ? null : new OrganisationId(organisatie), naam, rol);
        }
    }

    @GET
    @Operation(summary = "Wie meedoet en meedeed; meedoen opent niets van het dossier")
    public Pagina<Deelnemer> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("100") int limit) {
        return Pagina.of(
                participants.of(current.get(), new CaseFileId(id), new ParticipantQuery(after, limit)), Deelnemer::of);
    }

    @POST
    @Operation(summary = "Voeg iemand toe, vanaf vandaag")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void add(@Valid Nieuw body) {
        participants.add(current.get(), new CaseFileId(id), body.facts());
    }

    @POST
    @Path("{deelnemer}/vertrek")
    @Operation(summary = "Iemand doet niet meer mee; vandaag is de laatste dag")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void leave(@PathParam("deelnemer") UUID participant) {
        participants.leave(current.get(), new CaseFileId(id), participant);
    }
}
