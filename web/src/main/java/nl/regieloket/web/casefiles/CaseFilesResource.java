package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.casefiles.CaseAction;
import nl.regieloket.casefiles.CaseFileRow;
import nl.regieloket.casefiles.CaseFileView;
import nl.regieloket.casefiles.CaseListQuery;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.LegalGround;
import nl.regieloket.casefiles.NewCaseFile;
import nl.regieloket.casefiles.OpeningCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Versioned;
import nl.regieloket.web.protection.Evenly;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Case files: list, open, read. */
@RequestScoped
@Path("dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers", description = "Dossiers waarin u werkt.")
public class CaseFilesResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingCases reading;

    @Inject
    private OpeningCases opening;

    /** What threatens on the wire. */
    @Schema(name = "Dreiging")
    public record Dreiging(
            @NotNull ThreatKind soort,
            @NotNull @Means("threatOn") LocalDate op,
            @Means("threatSince") @Nullable LocalDate bekendSinds) {
        static @Nullable Dreiging of(@Nullable Threat threat) {
            return threat == null ? null : new Dreiging(threat.kind(), threat.on(), threat.since());
        }

        Threat threat() {
            return new Threat(soort, op, bekendSinds);
        }
    }

    /** A line of the list. */
    @Schema(name = "DossierRegel")
    public record Regel(
            UUID id,
            String nummer,
            UUID gemeente,
            UUID huishouden,
            CaseStatus stand,
            @Nullable UUID casemanager,
            @Nullable Dreiging dreiging,
            @Nullable LocalDate eersteGesprekUiterlijk,
            Instant geopend) {
        static Regel of(CaseFileRow row) {
            return new Regel(
                    row.id().value(),
                    row.number(),
                    row.municipality().value(),
                    row.household().value(),
                    row.status(),
                    value(row.casemanager()),
                    Dreiging.of(row.threat()),
                    row.interviewBy(),
                    row.openedAt());
        }
    }

    /** Who directed the case when. */
    @Schema(name = "Regieperiode")
    public record Regieperiode(
            UUID casemanager, Instant van, @Nullable Instant tot, String reden) {}

    /** A case file. */
    @Schema(name = "Dossier")
    public record Dossier(
            UUID id,
            long versie,
            String nummer,
            UUID gemeente,
            UUID huishouden,
            CaseStatus stand,
            @Nullable UUID casemanager,
            List<String> wettelijkeGronden,
            @Nullable Dreiging dreiging,
            Instant geopend,

            @Schema(description = "Ontbreekt als geen wet van dit dossier een termijn noemt.") @Nullable
            LocalDate eersteGesprekUiterlijk,

            @Schema(description = "Artikel waarop die dag berust, zoals 4 lid 1 Wgs.") @Nullable
            String eersteGesprekArtikel,

            @Nullable LocalDate eersteGesprekOp,
            @Nullable Instant gesloten,
            @Nullable String redenSluiting,
            List<Regieperiode> regie,

            @Schema(description = "Het contactmoment waarmee het begon, voor wie dat mag lezen.") @Nullable
            UUID contactmoment,

            @Schema(description = "Wat u nu met dit dossier mag doen.")
            List<String> acties)
            implements Versioned {
        static Dossier of(CaseFileView view, @Nullable UUID contact) {
            var reference = view.reference();
            return new Dossier(
                    reference.id().value(),
                    view.version(),
                    reference.number(),
                    reference.municipality().value(),
                    reference.household().value(),
                    reference.status(),
                    value(reference.casemanager()),
                    view.legalGrounds().stream().map(LegalGround::code).sorted().toList(),
                    Dreiging.of(view.threat()),
                    view.openedAt(),
                    view.interviewBy(),
                    view.interviewArticle(),
                    view.interviewedOn(),
                    view.closedAt(),
                    view.closeReason(),
                    view.directions().stream()
                            .map(one ->
                                    new Regieperiode(one.casemanager().value(), one.from(), one.until(), one.reason()))
                            .toList(),
                    contact,
                    view.allowed().stream().map(CaseAction::code).sorted().toList());
        }
    }

    /** A case file to open. */
    @Schema(name = "DossierNieuw")
    public record Nieuw(
            @Means("household") @NotNull UUID huishouden,
            @Means("legalGrounds") @Nullable List<@NotNull String> wettelijkeGronden,
            @Valid @Nullable Dreiging dreiging) {
        /** As the boundary takes it. */
        public NewCaseFile facts() {
            return new NewCaseFile(
                    new HouseholdId(huishouden),
                    wettelijkeGronden == null ? Set.of() : Set.copyOf(wettelijkeGronden),
                    dreiging == null ? null : dreiging.threat());
        }
    }

    @GET
    @Evenly
    @Operation(summary = "De dossiers die u mag lezen, het nieuwste bovenaan")
    public Pagina<Regel> list(
            @QueryParam("nummer") @Nullable String number,
            @QueryParam("stand") @Nullable CaseStatus status,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(reading.list(current.get(), new CaseListQuery(number, status, after, limit)), Regel::of);
    }

    @POST
    @Operation(summary = "Open een dossier voor een huishouden van uw gemeente")
    @APIResponseSchema(value = Dossier.class, responseCode = "201", responseDescription = "Het dossier")
    public Response open(@Valid Nieuw body) {
        CaseFileId id = opening.open(current.get(), body.facts());
        return Made.at("dossiers/" + id, Dossier.of(reading.overview(current.get(), id), null));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
