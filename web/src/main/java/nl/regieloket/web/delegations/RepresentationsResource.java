package nl.regieloket.web.delegations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Section;
import nl.regieloket.delegations.ClosingPages;
import nl.regieloket.delegations.DelegationAction;
import nl.regieloket.delegations.EndingRepresentations;
import nl.regieloket.delegations.IdentityCheck;
import nl.regieloket.delegations.NewRepresentation;
import nl.regieloket.delegations.ReadingRepresentations;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.delegations.RepresentationStatus;
import nl.regieloket.delegations.RepresentationView;
import nl.regieloket.delegations.Scope;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Told;
import nl.regieloket.web.api.Versioned;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Authorisations of helpers. */
@Path("/machtigingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "machtigingen")
public class RepresentationsResource {
    @Inject
    CurrentActor current;

    @Inject
    ReadingRepresentations reading;

    @Inject
    RecordingRepresentations recording;

    @Inject
    EndingRepresentations ending;

    @Inject
    ClosingPages closing;

    @SuppressWarnings("NullAway.Init") // injected by the container
    public RepresentationsResource() {}

    /**
     * An authorisation as a client tells it.
     *
     * @param helper name of the person; absent: an organisation helps
     * @param totEnMet last day, inclusive
     */
    @Schema(name = "MachtigingNieuw")
    public record Given(
            @NotNull UUID dossier,
            @Means("resident") @NotNull UUID inwoner,
            @Means("helperName") @Nullable @Size(max = 120) String helper,
            @Means("helperEmail") @Nullable @Size(max = 254) String email,
            @Means("organisation") @Nullable UUID organisatie,
            @Means("scope") @NotNull @Size(max = 40) String bereik,
            @Means("from") @NotNull LocalDate van,
            @Means("until") @NotNull LocalDate totEnMet,
            @Means("identityCheck") @NotNull IdentityCheck identiteitscontrole,
            @Means("underAdministration") boolean onderBewind) {}

    /** Why. */
    @Schema(name = "MachtigingReden")
    public record Reason(
            @Means("reason") @NotNull @Size(min = 1, max = 300)
            String reden) {}

    /** An authorisation on the wire. */
    @Schema(name = "Machtiging")
    public record Answer(
            UUID id,
            long versie,
            UUID dossier,
            UUID inwoner,
            String helper,
            boolean organisatie,
            String bereik,
            LocalDate van,
            LocalDate totEnMet,
            RepresentationStatus status,
            boolean verlopen,
            List<String> handelingen)
            implements Versioned {
        static Answer of(RepresentationView view) {
            return new Answer(
                    view.id().value(),
                    view.version(),
                    view.caseFile().value(),
                    view.resident().value(),
                    view.helper(),
                    view.byOrganisation(),
                    view.scope(),
                    view.from(),
                    view.until(),
                    view.status(),
                    view.expired(),
                    view.allowed().stream().map(DelegationAction::code).sorted().toList());
        }
    }

    /** Where to send a code. */
    @Schema(name = "MachtigingUitnodiging")
    public record Email(@NotNull String email) {}

    /** What an authorisation can cover. */
    @Schema(name = "Bereik")
    public record Bereik(String code, List<Section> onderdelen, int langsteMaanden) {
        static Bereik of(Scope scope) {
            return new Bereik(scope.code(), scope.sections().stream().sorted().toList(), scope.longestMonths());
        }
    }

    /**
     * A member of the household.
     *
     * @param eigenPagina whether he has a page of his own, or a code for it
     */
    @Schema(name = "Machtiginggever")
    public record Gever(UUID persoon, String naam, boolean kanMachtigen, boolean eigenPagina) {
        static Gever of(MemberRow member, ReadingRepresentations.Desk desk) {
            return new Gever(
                    member.resident().value(),
                    member.name().full(),
                    desk.authorising().contains(member),
                    desk.pages().contains(member.resident()));
        }
    }

    @GET
    @Operation(operationId = "machtigingen", summary = "De machtigingen in een dossier, de nieuwste bovenaan")
    public Pagina<Answer> list(
            @QueryParam("dossier") @Nullable UUID caseFile,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        var actor = current.get();
        var id = new CaseFileId(Told.present("dossier", caseFile));
        return Pagina.of(reading.ofCase(actor, id, after, limit), Answer::of);
    }

    @GET
    @Path("bereiken")
    @Operation(operationId = "machtigingBereiken", summary = "Wat een machtiging vandaag kan omvatten")
    public Pagina<Bereik> scopes() {
        return new Pagina<>(
                recording.scopes(current.get()).stream().map(Bereik::of).toList(), null);
    }

    @GET
    @Path("gevers")
    @Operation(
            operationId = "machtigingGevers",
            summary = "Wie in een dossier een eigen pagina kan hebben, en wie van hen iemand kan machtigen")
    public Pagina<Gever> givers(@QueryParam("dossier") @Nullable UUID caseFile) {
        var desk = reading.desk(current.get(), new CaseFileId(Told.present("dossier", caseFile)));
        return new Pagina<>(
                desk.reading().stream().map(one -> Gever.of(one, desk)).toList(), null);
    }

    @POST
    @Path("{id}/uitnodiging")
    @Operation(
            operationId = "machtigingUitnodigen",
            summary = "Stuur een helper een nieuwe code; de eerdere werkt dan niet meer")
    @APIResponse(responseCode = "204", description = "Verstuurd")
    public void invite(@PathParam("id") UUID id, @Valid Email body) {
        recording.inviteAgain(current.get(), new RepresentationId(id), body.email());
    }

    @POST
    @Path("eigen-paginas/{dossier}/{inwoner}/sluiting")
    @Operation(
            operationId = "eigenPaginaSluiten",
            summary = "Sluit de eigen pagina van een inwoner in een dossier, en een code daarvoor, meteen")
    @APIResponse(responseCode = "204", description = "Gesloten")
    public void close(
            @PathParam("dossier") UUID caseFile, @PathParam("inwoner") UUID resident, @Valid @NotNull Reason body) {
        closing.close(current.get(), new CaseFileId(caseFile), new ResidentId(resident), body.reden());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "machtiging", summary = "Een machtiging")
    public Answer read(@PathParam("id") UUID id) {
        return answer(new RepresentationId(id));
    }

    @POST
    @Operation(operationId = "machtigingVastleggen", summary = "Een machtiging vastleggen die een inwoner geeft")
    @APIResponseSchema(value = Answer.class, responseCode = "201", responseDescription = "De machtiging")
    public Response record(@Valid @NotNull Given body) {
        UUID organisation = body.organisatie();
        var id = recording.record(
                current.get(),
                new CaseFileId(body.dossier()),
                new NewRepresentation(
                        new ResidentId(body.inwoner()),
                        body.helper(),
                        body.email(),
                        organisation == null ? null : new OrganisationId(organisation),
                        body.bereik(),
                        new Period(body.van(), body.totEnMet()),
                        body.identiteitscontrole(),
                        body.onderBewind()));
        return Made.at("machtigingen/" + id, answer(id));
    }

    @POST
    @Path("{id}/schorsing")
    @Operation(operationId = "machtigingStilzetten", summary = "Een machtiging stilzetten, meteen")
    public Answer suspend(@PathParam("id") UUID id, @Valid @NotNull Reason body) {
        ending.suspend(current.get(), new RepresentationId(id), body.reden());
        return answer(new RepresentationId(id));
    }

    @POST
    @Path("{id}/hervatting")
    @Operation(operationId = "machtigingHervatten", summary = "Een stilgezette machtiging weer laten gelden")
    public Answer resume(@PathParam("id") UUID id, @Valid @NotNull Reason body) {
        ending.resume(current.get(), new RepresentationId(id), body.reden());
        return answer(new RepresentationId(id));
    }

    @POST
    @Path("{id}/beeindiging")
    @Operation(operationId = "machtigingBeeindigen", summary = "Een machtiging beëindigen, meteen")
    public Answer end(@PathParam("id") UUID id, @Valid @NotNull Reason body) {
        ending.end(current.get(), new RepresentationId(id), body.reden());
        return answer(new RepresentationId(id));
    }

    private Answer answer(RepresentationId id) {
        return Answer.of(reading.read(current.get(), id));
    }
}
