package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.timeline.TimelineRow;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.notes.NoteAction;
import nl.regieloket.notes.NoteId;
import nl.regieloket.notes.NoteView;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Told;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.texts.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened in a case, and what those who work on it noted. */
@RequestScoped
@Path("dossiers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class CaseHistoryResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingCases cases;

    @Inject
    private KeepingNotes notes;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** A line of the timeline, in words. */
    @Schema(name = "TijdlijnRegel")
    public record Gebeurtenis(
            UUID id,
            Instant op,
            String code,
            Map<String, String> gegevens,
            String tekst,
            @Nullable UUID organisatie) {
        static Gebeurtenis of(TimelineRow row) {
            var by = row.organisation();
            return new Gebeurtenis(
                    row.id(),
                    row.at(),
                    row.code(),
                    row.parameters(),
                    TimelineTexts.text(row, Texts.DUTCH),
                    by == null ? null : by.value());
        }
    }

    /** A note with what it said before. */
    @Schema(name = "Notitie")
    public record Notitie(
            UUID id,
            String tekst,
            UUID auteur,
            Instant geschreven,
            long versie,
            List<Eerder> eerder,
            @Nullable Instant ingetrokken,
            @Nullable String redenIntrekking,

            @Schema(description = "Wat u nu met deze notitie mag doen: note.write is verbeteren en intrekken.")
            List<String> acties) {
        static Notitie of(NoteView note) {
            return new Notitie(
                    note.id().value(),
                    note.said(),
                    note.author().value(),
                    note.writtenAt(),
                    note.version(),
                    note.before().stream()
                            .map(before -> new Eerder(before.said(), before.why(), before.correctedAt()))
                            .toList(),
                    note.withdrawnAt(),
                    note.withdrawReason().whole(),
                    note.changeable()
                            ? List.of(NoteAction.READ.code(), NoteAction.WRITE.code())
                            : List.of(NoteAction.READ.code()));
        }
    }

    /** What a note said before it was corrected. */
    @Schema(name = "NotitieEerder")
    public record Eerder(String tekst, String reden, Instant tot) {}

    /** A note to write, or what it should say; the reason is for a correction or withdrawal. */
    @Schema(name = "NotitieNieuw")
    public record NotitieTekst(
            @Means("text") @Nullable String tekst,
            @Means("reason") @Nullable String reden) {}

    /** The id of what was made. */
    @Schema(name = "NotitieGemaakt")
    public record Gemaakt(UUID id) {}

    @GET
    @Path("tijdlijn")
    @Operation(summary = "Wat er gebeurde, het nieuwste bovenaan")
    public Pagina<Gebeurtenis> timeline(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(cases.timeline(current.get(), new CaseFileId(id), after, limit), Gebeurtenis::of);
    }

    @GET
    @Path("notities")
    @Operation(summary = "De notities, de nieuwste bovenaan, ook wat is ingetrokken")
    public Pagina<Notitie> notes(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("50") int limit) {
        return Pagina.of(notes.read(current.get(), new CaseFileId(id), after, limit), Notitie::of);
    }

    @POST
    @Path("notities")
    @Operation(summary = "Schrijf een notitie")
    @APIResponseSchema(value = Gemaakt.class, responseCode = "201", responseDescription = "De notitie")
    public Response write(NotitieTekst body) {
        NoteId note = notes.write(current.get(), new CaseFileId(id), Told.words(body.tekst()));
        return Made.at("dossiers/" + id + "/notities", new Gemaakt(note.value()));
    }

    @PUT
    @Path("notities/{notitie}")
    @Operation(summary = "Verbeter een eigen notitie; wat er stond, blijft zichtbaar")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void correct(
            @PathParam("notitie") UUID note,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            NotitieTekst body) {
        notes.correct(
                current.get(),
                new CaseFileId(id),
                new NoteId(note),
                Versions.read(version),
                Told.words(body.tekst()),
                Told.words(body.reden()));
    }

    @POST
    @Path("notities/{notitie}/intrekking")
    @Operation(summary = "Trek een eigen notitie in; zij blijft zichtbaar als ingetrokken")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void withdraw(
            @PathParam("notitie") UUID note,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            NotitieTekst body) {
        notes.withdraw(
                current.get(), new CaseFileId(id), new NoteId(note), Versions.read(version), Told.words(body.reden()));
    }
}
