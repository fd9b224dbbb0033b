package nl.regieloket.web.sharing;

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
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.sharing.AnsweringShares;
import nl.regieloket.sharing.ReadingShares;
import nl.regieloket.sharing.SharePreview;
import nl.regieloket.sharing.ShareStatus;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Offers that one was made to come into a case. */
@RequestScoped
@Path("deelaanbiedingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "deelaanbiedingen", description = "Waarvoor u, uw team of uw organisatie is gevraagd, en uw antwoord.")
public class OffersToMeResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingShares reading;

    @Inject
    private AnsweringShares answering;

    /** An offer, as who is asked sees it: nothing leads to the household before it is accepted. */
    @Schema(name = "DeelaanbodVoorvertoning")
    public record Aanbod(
            UUID id,
            ShareForm vorm,
            ShareStatus stand,
            UUID aangebodenDoor,
            UUID namens,
            List<Section> delen,
            String doel,
            String grondslag,
            @Nullable LocalDate totEnMet,
            String vraag,
            boolean nietDoorgeven,
            Instant op,
            LocalDate antwoordUiterlijk,

            @Schema(description = "Staat er pas als het is aangenomen.") @Nullable
            UUID dossier,

            @Nullable String reden,

            @Schema(description = "Wat u nu met dit aanbod mag doen.")
            List<String> acties) {
        static Aanbod of(SharePreview view) {
            CaseFileId caseFile = view.caseFile();
            return new Aanbod(
                    view.id().value(),
                    view.form(),
                    view.status(),
                    view.offeredBy().value(),
                    view.offeredFor().value(),
                    view.sections().stream().sorted().toList(),
                    view.purpose(),
                    view.basis(),
                    view.until(),
                    view.question(),
                    view.doNotPassOn(),
                    view.offeredAt(),
                    view.answerBy(),
                    caseFile == null ? null : caseFile.value(),
                    view.reason(),
                    view.allowed().stream().map(ShareAction::code).sorted().toList());
        }
    }

    /** Why. */
    @Schema(name = "DeelaanbodAntwoord")
    public record Reden(@Means("reason") @NotNull String reden) {}

    @GET
    @Operation(summary = "Waarvoor u, uw team of uw organisatie is gevraagd, het nieuwste bovenaan")
    public Pagina<Aanbod> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(reading.mine(current.get(), after, limit), Aanbod::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén aanbod: wie het vraagt, waarvoor en welke delen open zouden gaan")
    public Aanbod one(@PathParam("id") UUID id) {
        return Aanbod.of(reading.preview(current.get(), new ShareOfferId(id)));
    }

    @POST
    @Path("{id}/aanvaarding")
    @Operation(summary = "Neem het aanbod aan: daarna gaat open wat is aangeboden")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void accept(@PathParam("id") UUID id) {
        answering.accept(current.get(), new ShareOfferId(id));
    }

    @POST
    @Path("{id}/weigering")
    @Operation(summary = "Neem het aanbod niet aan")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void refuse(@PathParam("id") UUID id, @Valid @NotNull Reden body) {
        answering.refuse(current.get(), new ShareOfferId(id), body.reden());
    }

    @POST
    @Path("{id}/teruggave")
    @Operation(summary = "Geef terug wat u had aangenomen")
    @APIResponse(responseCode = "204", description = "Gedaan; het is vanaf het volgende verzoek dicht")
    public void handBack(@PathParam("id") UUID id, @Valid @NotNull Reden body) {
        answering.handBack(current.get(), new ShareOfferId(id), body.reden());
    }
}
