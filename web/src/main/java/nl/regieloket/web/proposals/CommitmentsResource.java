package nl.regieloket.web.proposals;

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
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.QuestionId;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.proposals.ReadingRequests;
import nl.regieloket.proposals.SendingProposals;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    @Inject
    private SendingProposals sending;

    @Inject
    private ShownMandates mandates;

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
            String gevraagde,
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
                    row.authorityName(),
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
    public record Tekst(
            @Means({"question", "answer"}) @NotNull String tekst) {}

    /** A promise. */
    @Schema(name = "ToezeggingNieuw")
    public record Belofte(
            @Means("from") @NotNull LocalDate van,
            @Means("until") @NotNull LocalDate totEnMet,
            @Means("conditions") @Nullable String voorwaarden,
            @Means("madeKnownOn") @Nullable LocalDate bekendgemaaktOp,
            @Means("mandate") @NotNull UUID mandaat) {}

    /** A refusal. */
    @Schema(name = "WeigeringNieuw")
    public record Weigering(
            @Means("reasons") @NotNull String motivering,
            @Means("route") @Nullable String weg,
            @Means("mandate") @NotNull UUID mandaat) {}

    /** What the collection system did. */
    @Schema(name = "UitvoeringNieuw")
    public record Uitvoering(
            @Means("state") @NotNull CollectionState incasso,
            @Means("note") @Nullable String toelichting) {}

    /** A promise taken back. */
    @Schema(name = "BeeindigingNieuw")
    public record Beeindiging(
            @Means("reason") @NotNull String reden,
            @Means("mandate") @NotNull UUID mandaat) {}

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
    public Toezegging one(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/bevestiging")
    @Operation(summary = "Bevestig de ontvangst")
    public Toezegging acknowledge(@PathParam("id") UUID id) {
        answering.acknowledge(current.get(), new CommitmentId(id));
        return answer(id);
    }

    @POST
    @Path("{id}/vragen")
    @Operation(summary = "Stel een vraag terug; de antwoordtermijn loopt door")
    public Toezegging ask(@PathParam("id") UUID id, @Valid Tekst question) {
        asking.ask(current.get(), new CommitmentId(id), question.tekst());
        return answer(id);
    }

    @POST
    @Path("{id}/vragen/{vraag}/antwoord")
    @Operation(summary = "Beantwoord een vraag terug, als vrager")
    public Toezegging explain(@PathParam("id") UUID id, @PathParam("vraag") UUID question, @Valid Tekst text) {
        asking.explain(current.get(), new CommitmentId(id), new QuestionId(question), text.tekst());
        return answer(id);
    }

    @POST
    @Path("{id}/toezegging")
    @Operation(summary = "Zeg de pauze toe, onder een eigen mandaat")
    public Toezegging commit(@PathParam("id") UUID id, @Valid Belofte promise) {
        answering.commit(
                current.get(),
                new CommitmentId(id),
                new AnsweringCommitments.Promise(
                        promise.van(), promise.totEnMet(), promise.voorwaarden(), promise.bekendgemaaktOp()),
                new MandateId(promise.mandaat()));
        return answer(id);
    }

    @POST
    @Path("{id}/weigering")
    @Operation(summary = "Ga niet akkoord, met redenen, onder een eigen mandaat")
    public Toezegging refuse(@PathParam("id") UUID id, @Valid Weigering refusal) {
        answering.refuse(
                current.get(),
                new CommitmentId(id),
                refusal.motivering(),
                refusal.weg(),
                new MandateId(refusal.mandaat()));
        return answer(id);
    }

    @POST
    @Path("{id}/uitvoering")
    @Operation(summary = "Meld wat uw incassosysteem deed")
    public Toezegging confirm(@PathParam("id") UUID id, @Valid Uitvoering execution) {
        answering.confirm(current.get(), new CommitmentId(id), execution.incasso(), execution.toelichting());
        return answer(id);
    }

    @POST
    @Path("{id}/beeindiging")
    @Operation(summary = "Neem een toezegging terug, met reden, onder een eigen mandaat")
    public Toezegging cancel(@PathParam("id") UUID id, @Valid Beeindiging ending) {
        answering.cancel(current.get(), new CommitmentId(id), ending.reden(), new MandateId(ending.mandaat()));
        return answer(id);
    }

    @POST
    @Path("{id}/intrekking")
    @Operation(summary = "Vraag dit niet langer, als vrager, zolang er geen antwoord is")
    public Toezegging withdraw(@PathParam("id") UUID id, @Valid ProposalsResource.Reden body) {
        sending.withdraw(current.get(), new CommitmentId(id), body.reden());
        return answer(id);
    }

    @GET
    @Path("{id}/mandaten")
    @Operation(summary = "Uw eigen mandaten waaronder u dit vandaag kunt beslissen; geen: anderen beslissen")
    public Pagina<ShownMandates.Mandaat> mandates(@PathParam("id") UUID id) {
        return new Pagina<>(mandates.usableFor(reading.one(current.get(), new CommitmentId(id))), null);
    }

    private Toezegging answer(UUID id) {
        return Toezegging.of(reading.one(current.get(), new CommitmentId(id)));
    }
}
