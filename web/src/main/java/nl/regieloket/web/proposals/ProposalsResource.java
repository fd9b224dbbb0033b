package nl.regieloket.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.proposals.ComposingProposals;
import nl.regieloket.proposals.ProposalAction;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.proposals.SendingProposals;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Versioned;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Joint proposals: compose, send, follow, withdraw. */
@RequestScoped
@Path("voorstellen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "voorstellen", description = "Gezamenlijke voorstellen: één vraag, een eigen antwoord per organisatie.")
public class ProposalsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingProposals reading;

    @Inject
    private ComposingProposals composing;

    @Inject
    private SendingProposals sending;

    /** A part of a draft. */
    @Schema(name = "ConceptDeel")
    public record ConceptDeel(
            UUID organisatie,
            String organisatienaam,
            String maatregel,
            String grondslag,
            @Nullable String ambt,
            Toezegging.Termijn gevraagd,
            int werkdagen,
            LocalDate antwoordUiterlijk,
            @Nullable UUID verlengt,
            List<Toezegging.VorderingKort> vorderingen) {
        static ConceptDeel of(ProposalView.Part part) {
            CommitmentId extended = part.extension();
            return new ConceptDeel(
                    part.authority().value(),
                    part.authorityName(),
                    part.measure().name(),
                    part.legalGround(),
                    part.office(),
                    Toezegging.Termijn.of(part.asked()),
                    part.replyDays(),
                    part.answerBy(),
                    extended == null ? null : extended.value(),
                    part.claims().stream().map(Toezegging.VorderingKort::of).toList());
        }
    }

    /** A proposal. */
    @Schema(name = "Voorstel")
    public record Voorstel(
            UUID id,
            long versie,
            UUID dossier,
            String dossiernummer,
            String stand,
            Toezegging.Redenen redenen,
            @Nullable Instant verstuurdOp,
            List<ConceptDeel> concept,
            List<Toezegging> toezeggingen,
            List<String> toegestaan)
            implements Versioned {
        static Voorstel of(ProposalView view) {
            return new Voorstel(
                    view.id().value(),
                    view.version(),
                    view.caseFile().value(),
                    view.caseNumber(),
                    view.status().name(),
                    Toezegging.Redenen.of(view.reasons()),
                    view.sentAt(),
                    view.drafted().stream().map(ConceptDeel::of).toList(),
                    view.commitments().stream().map(Toezegging::of).toList(),
                    view.allowed().stream().map(ProposalAction::code).sorted().toList());
        }
    }

    /** What to ask of one party. */
    @Schema(name = "Vraagstelling")
    public record Vraagstelling(
            @Means("authority") @NotNull UUID organisatie,
            @Means("measure") @NotNull MeasureKind maatregel,
            @Means("from") @NotNull LocalDate van,
            @Means("until") @NotNull LocalDate totEnMet,
            @Means("replyDays") @NotNull Integer werkdagen,
            @Means("extension") @Nullable UUID verlengt) {
        ProposalView.Ask ask() {
            return new ProposalView.Ask(
                    new OrganisationId(organisatie),
                    maatregel,
                    new Period(van, totEnMet),
                    werkdagen,
                    verlengt == null ? null : new CommitmentId(verlengt));
        }
    }

    /** A whole draft. */
    @Schema(name = "Concept")
    public record Concept(
            @NotNull Toezegging.Redenen redenen,
            @Means("claims") @NotNull List<@NotNull UUID> vorderingen,
            @Means("asks") @Nullable List<@NotNull @Valid Vraagstelling> vraagstellingen) {}

    /** Why something is withdrawn. */
    @Schema(name = "Reden")
    public record Reden(@Means("reason") @NotNull String reden) {}

    /** Which promise to make last longer, and until when. */
    @Schema(name = "VerlengingNieuw")
    public record Verlenging(
            @NotNull UUID toezegging,
            @Means("until") @NotNull LocalDate totEnMet) {}

    @POST
    @Operation(summary = "Begin een concept dat vraagt een toezegging te verlengen")
    @APIResponseSchema(value = Voorstel.class, responseCode = "201", responseDescription = "Het concept")
    public Response extend(@Valid Verlenging body) {
        ProposalId id = composing.extend(current.get(), new CommitmentId(body.toezegging()), body.totEnMet());
        return Made.at("voorstellen/" + id, answer(id.value()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Een voorstel met zijn delen")
    public Voorstel one(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Schrijf het hele concept opnieuw")
    public Voorstel write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid Concept concept) {
        var asking = concept.vraagstellingen();
        composing.write(
                current.get(),
                new ProposalId(id),
                Versions.read(version),
                new ProposalView.Draft(
                        concept.redenen().reasons(),
                        claims(concept.vorderingen()),
                        asking == null
                                ? List.of()
                                : asking.stream().map(Vraagstelling::ask).toList()));
        return answer(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Gooi een concept weg")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void discard(@PathParam("id") UUID id) {
        composing.discard(current.get(), new ProposalId(id));
    }

    @POST
    @Path("{id}/verzending")
    @Operation(summary = "Verstuur: iedere organisatie wordt haar eigen deel gevraagd")
    public Voorstel send(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        sending.send(current.get(), new ProposalId(id), Versions.read(version));
        return answer(id);
    }

    @POST
    @Path("{id}/intrekking")
    @Operation(summary = "Trek in wat nog niet is beantwoord")
    public Voorstel withdraw(@PathParam("id") UUID id, @Valid Reden reason) {
        sending.withdraw(current.get(), new ProposalId(id), reason.reden());
        return answer(id);
    }

    private Voorstel answer(UUID id) {
        return Voorstel.of(reading.one(current.get(), new ProposalId(id)));
    }

    static Set<ClaimId> claims(List<UUID> ids) {
        return ids.stream().map(ClaimId::new).collect(Collectors.toSet());
    }
}
