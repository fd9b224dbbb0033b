package nl.regieloket.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.QuestionId;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.proposals.CommitmentView;
import nl.regieloket.proposals.ReadingRequests;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What one's organisation is asked, and how it answers. */
@RequestScoped
@Path("toezeggingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "toezeggingen", description = "Wat uw organisatie wordt gevraagd, en haar eigen antwoord.")
public class CommitmentsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingRequests reading;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack asking;

    /** Which requests to list, on the wire. */
    public enum Stand {
        OPEN,
        TOEGEZEGD,
        AFGEROND;

        private ReadingRequests.Which which() {
            return switch (this) {
                case OPEN -> ReadingRequests.Which.OPEN;
                case TOEGEZEGD -> ReadingRequests.Which.PROMISED;
                case AFGEROND -> ReadingRequests.Which.CLOSED;
            };
        }
    }

    /** A line of the list. */
    @Schema(name = "Verzoek")
    public record Verzoek(
            UUID id,
            String dossiernummer,
            String vrager,
            String maatregel,
            Toezegging.Termijn gevraagd,
            LocalDate gevraagdOp,
            LocalDate antwoordUiterlijk,
            boolean teLaat,
            String stand,
            long openVragen) {
        static Verzoek of(ReadingRequests.Row row) {
            return new Verzoek(
                    row.id().value(),
                    row.caseNumber(),
                    row.askerName(),
                    row.measure().name(),
                    Toezegging.Termijn.of(row.asked()),
                    row.requestedOn(),
                    row.answerBy(),
                    row.overdue(),
                    row.status().name(),
                    row.openQuestions());
        }
    }

    /** A question back, or an answer to one. */
    @Schema(name = "Tekst")
    public record Tekst(@Nullable String tekst) {}

    /** A promise. */
    @Schema(name = "ToezeggingNieuw")
    public record Belofte(
            @Nullable LocalDate van,
            @Nullable LocalDate totEnMet,
            @Nullable String voorwaarden,
            @Nullable LocalDate bekendgemaaktOp,
            @Nullable UUID mandaat) {}

    /** A refusal. */
    @Schema(name = "WeigeringNieuw")
    public record Weigering(
            @Nullable String motivering,
            @Nullable String weg,
            @Nullable UUID mandaat) {}

    /** What the collection system did. */
    @Schema(name = "UitvoeringNieuw")
    public record Uitvoering(
            @Nullable CollectionState incasso, @Nullable String toelichting) {}

    /** A promise taken back. */
    @Schema(name = "BeeindigingNieuw")
    public record Beeindiging(
            @Nullable String reden, @Nullable UUID mandaat) {}

    @GET
    @Operation(summary = "Wat uw organisatie wordt of werd gevraagd, de eerste termijn bovenaan")
    public Pagina<Verzoek> list(
            @QueryParam("stand") @DefaultValue("OPEN") Stand stand,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(
                reading.list(current.get(), new ReadingRequests.Query(stand.which(), after, limit)), Verzoek::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén toezegging, voor wie is gevraagd en voor wie vroeg")
    @APIResponse(
            responseCode = "200",
            description = "De toezegging",
            content = @Content(schema = @Schema(implementation = Toezegging.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/bevestiging")
    @Operation(summary = "Bevestig de ontvangst")
    @APIResponse(
            responseCode = "200",
            description = "De toezegging",
            content = @Content(schema = @Schema(implementation = Toezegging.class)))
    public Response acknowledge(@PathParam("id") UUID id) {
        answering.acknowledge(current.get(), new CommitmentId(id));
        return answer(id);
    }

    @POST
    @Path("{id}/vragen")
    @Operation(summary = "Stel een vraag terug; de antwoordtermijn loopt door")
    @APIResponse(
            responseCode = "200",
            description = "De toezegging",
            content = @Content(schema = @Schema(implementation = Toezegging.class)))
    public Response ask(@PathParam("id") UUID id, Tekst question) {
        asking.ask(current.get(), new CommitmentId(id), text(question.tekst()));
        return answer(id);
    }

    @POST
    @Path("{id}/vragen/{vraag}/antwoord")
    @Operation(summary = "Beantwoord een vraag terug, als vrager")
    @APIResponse(
            responseCode = "200",
            description = "De toezegging",
            content = @Content(schema = @Schema(implementation = Toezegging.class)))
    public Response explain(@PathParam("id") UUID id, @PathParam("vraag") UUID question, Tekst text) {
        asking.explain(current.get(), new CommitmentId(id), new QuestionId(question), text(text.tekst()));
        return answer(id);
    }

    @POST
    @Path("{id}/toezegging")
    @Operation(summary = "Zeg de pauze toe, onder een eigen mandaat")
    @APIResponse(
            responseCode = "200",
            description = "De toezegging",
            content = @Content(schema = @Schema(implementation = Toezegging.class)))
    public Response commit(@PathParam("id") UUID id, Belofte promise) {
        answering.commit(
                current.get(),
                new CommitmentId(id),
                new AnsweringCommitments.Promise(
                        present("van", promise.van()),
                        present("totEnMet", promise.totEnMet()),
                        promise.voorwaarden(),
                        promise.bekendgemaaktOp()),
                new MandateId(present("mandaat", promise.mandaat())));
        return answer(id);
    }

    @POST
    @Path("{id}/weigering")
    @Operation(summary = "Ga niet akkoord, met redenen, onder een eigen mandaat")
    @APIResponse(
            responseCode = "200",
            description = "De toezegging",
            content = @Content(schema = @Schema(implementation = Toezegging.class)))
    public Response refuse(@PathParam("id") UUID id, Weigering refusal) {
        answering.refuse(
                current.get(),
                new CommitmentId(id),
                text(refusal.motivering()),
                refusal.weg(),
                new MandateId(present("mandaat", refusal.mandaat())));
        return answer(id);
    }

    @POST
    @Path("{id}/uitvoering")
    @Operation(summary = "Meld wat uw incassosysteem deed")
    @APIResponse(
            responseCode = "200",
            description = "De toezegging",
            content = @Content(schema = @Schema(implementation = Toezegging.class)))
    public Response confirm(@PathParam("id") UUID id, Uitvoering execution) {
        answering.confirm(
                current.get(), new CommitmentId(id), present("incasso", execution.incasso()), execution.toelichting());
        return answer(id);
    }

    @POST
    @Path("{id}/beeindiging")
    @Operation(summary = "Neem een toezegging terug, met reden, onder een eigen mandaat")
    @APIResponse(
            responseCode = "200",
            description = "De toezegging",
            content = @Content(schema = @Schema(implementation = Toezegging.class)))
    public Response cancel(@PathParam("id") UUID id, Beeindiging ending) {
        answering.cancel(
                current.get(),
                new CommitmentId(id),
                text(ending.reden()),
                new MandateId(present("mandaat", ending.mandaat())));
        return answer(id);
    }

    private Response answer(UUID id) {
        CommitmentView view = reading.one(current.get(), new CommitmentId(id));
        return Response.ok(Toezegging.of(view))
                .tag(Versions.tag(view.course().version()))
                .build();
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new Problem.Invalid(field, "required");
        }
        return value;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
