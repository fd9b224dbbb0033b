package nl.regieloket.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.notes.KeepingCareNotes;
import nl.regieloket.notes.NoteId;
import nl.regieloket.notes.NoteView;
import nl.regieloket.sharing.CareRow;
import nl.regieloket.sharing.ReadingSharedCases;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Told;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Care in one case: that it runs, for who directs; its notes, for who gives it alone. */
@RequestScoped
@Path("dossiers/{id}/zorg")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class CareResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingSharedCases reading;

    @Inject
    private KeepingCareNotes notes;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** That an organisation gives care. */
    @Schema(name = "Zorg")
    public record Zorg(
            UUID organisatie, Instant sinds, @Nullable LocalDate totEnMet) {
        static Zorg of(CareRow row) {
            return new Zorg(row.organisation().value(), row.since(), row.until());
        }
    }

    /** A note on care, with what it said before. */
    @Schema(name = "Zorgnotitie")
    public record Zorgnotitie(
            UUID id,
            String tekst,
            UUID auteur,
            Instant geschreven,
            long versie,
            List<Eerder> eerder,
            @Nullable Instant ingetrokken,
            @Nullable String redenIntrekking) {
        static Zorgnotitie of(NoteView note) {
            return new Zorgnotitie(
                    note.id().value(),
                    note.said(),
                    note.author().value(),
                    note.writtenAt(),
                    note.version(),
                    note.before().stream()
                            .map(before -> new Eerder(before.said(), before.why(), before.correctedAt()))
                            .toList(),
                    note.withdrawnAt(),
                    note.withdrawReason().whole());
        }
    }

    /** What a note said before it was corrected. */
    @Schema(name = "ZorgnotitieEerder")
    public record Eerder(String tekst, String reden, Instant tot) {}

    /** A note to write. */
    @Schema(name = "ZorgnotitieNieuw")
    public record Nieuw(@Means("text") @NotNull String tekst) {}

    /** What it should say, and why. */
    @Schema(name = "ZorgnotitieVerbetering")
    public record Verbetering(
            @Means("text") @NotNull String tekst,
            @Means("reason") @NotNull String reden) {}

    /** Why. */
    @Schema(name = "ZorgnotitieReden")
    public record Reden(@Means("reason") @NotNull String reden) {}

    /** The id of what was made. */
    @Schema(name = "ZorgnotitieGemaakt")
    public record Gemaakt(UUID id) {}

    @GET
    @Operation(summary = "Welke organisaties hulp geven, en sinds wanneer; nooit wat")
    public Pagina<Zorg> care() {
        return new Pagina<>(
                reading.care(current.get(), caseFile()).stream().map(Zorg::of).toList(), null);
    }

    @GET
    @Path("notities")
    @Operation(summary = "De notities over hulp en zorg van uw eigen organisatie, de nieuwste bovenaan")
    public Pagina<Zorgnotitie> notes(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(notes.read(current.get(), caseFile(), after, limit), Zorgnotitie::of);
    }

    @POST
    @Path("notities")
    @Operation(summary = "Schrijf een notitie over hulp en zorg; alleen uw eigen organisatie leest haar")
    @APIResponseSchema(value = Gemaakt.class, responseCode = "201", responseDescription = "De notitie")
    public Response write(@Valid @NotNull Nieuw body) {
        NoteId note = notes.write(current.get(), caseFile(), body.tekst());
        return Made.at("dossiers/" + id + "/zorg/notities", new Gemaakt(note.value()));
    }

    @PUT
    @Path("notities/{notitie}")
    @Operation(summary = "Verbeter een notitie over hulp en zorg; wat er stond, blijft zichtbaar")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void correct(
            @PathParam("notitie") UUID note,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Verbetering body) {
        notes.correct(
                current.get(),
                caseFile(),
                new NoteId(note),
                Versions.read(version),
                Told.words(body.tekst()),
                Told.words(body.reden()));
    }

    @POST
    @Path("notities/{notitie}/intrekking")
    @Operation(summary = "Trek een notitie over hulp en zorg in; zij blijft zichtbaar als ingetrokken")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void withdraw(
            @PathParam("notitie") UUID note,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid @NotNull Reden body) {
        notes.withdraw(current.get(), caseFile(), new NoteId(note), Versions.read(version), body.reden());
    }

    private CaseFileId caseFile() {
        return new CaseFileId(id);
    }
}
