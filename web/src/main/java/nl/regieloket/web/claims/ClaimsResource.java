package nl.regieloket.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Told;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Claims one by one, and those that are opened to a creditor. */
@Path("/vorderingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "vorderingen")
public class ClaimsResource {
    @Inject
    CurrentActor current;

    @Inject
    ReadingClaims reading;

    @Inject
    RecordingClaims recording;

    @SuppressWarnings("NullAway.Init") // injected by the container
    public ClaimsResource() {}

    /** Why a claim is withdrawn. */
    @Schema(name = "VorderingIntrekking")
    public record Withdrawal(
            @Means("reason") @NotNull @Size(min = 1, max = 300)
            String reden) {}

    /** How collection of a claim stands, as its creditor says. */
    @Schema(name = "VorderingMelding")
    public record Report(
            @Means("state") @NotNull ClaimState stand,
            @Means("currentAmount") @NotNull Euro huidigBedrag,
            @Means("costs") @Nullable Euro kosten) {}

    @GET
    @Operation(operationId = "eigenVorderingen", summary = "De vorderingen die voor mijn organisatie zijn opengesteld")
    public Pagina<ClaimAnswer> own(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(reading.ofCreditor(current.get(), after, limit), ClaimAnswer::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "vordering", summary = "Een vordering")
    public ClaimAnswer read(@PathParam("id") UUID id) {
        return answer(new ClaimId(id));
    }

    @GET
    @Path("{id}/geschiedenis")
    @Operation(operationId = "vorderingGeschiedenis", summary = "Hoe een vordering werd wat zij is, het oudste eerst")
    public Pagina<ClaimPast> history(@PathParam("id") UUID id) {
        return new Pagina<>(
                reading.history(current.get(), new ClaimId(id)).stream()
                        .map(ClaimPast::of)
                        .toList(),
                null);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "vorderingVerbeteren", summary = "Een vordering verbeteren; zoals zij was, blijft bewaard")
    public ClaimAnswer correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ClaimBody body) {
        recording.correct(
                current.get(), new ClaimId(id), Versions.read(ifMatch), body.told(), Told.words(body.reden()));
        return answer(new ClaimId(id));
    }

    @POST
    @Path("{id}/intrekking")
    @Operation(operationId = "vorderingIntrekken", summary = "Een vordering intrekken die er niet hoorde te staan")
    public ClaimAnswer withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Withdrawal body) {
        recording.withdraw(current.get(), new ClaimId(id), Versions.read(ifMatch), body.reden());
        return answer(new ClaimId(id));
    }

    @POST
    @Path("{id}/stand")
    @Operation(operationId = "standMelden", summary = "Als schuldeiser melden hoe het met de incasso staat")
    public ClaimAnswer report(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Report body) {
        Euro costs = body.kosten();
        recording.report(
                current.get(),
                new ClaimId(id),
                Versions.read(ifMatch),
                body.stand(),
                body.huidigBedrag(),
                costs == null ? Euro.ZERO : costs);
        return answer(new ClaimId(id));
    }

    private ClaimAnswer answer(ClaimId id) {
        return ClaimAnswer.of(reading.read(current.get(), id));
    }
}
