package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.HouseholdRole;
import nl.regieloket.persons.MemberRow;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Direction of one case: who does it, what threatens, how it goes on and ends. */
@RequestScoped
@Path("dossiers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class DirectionResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingCases reading;

    @Inject
    private DirectingCases directing;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** Who is to direct it. */
    @Schema(name = "RegieNieuw")
    public record Regie(
            @Nullable UUID casemanager, @Nullable String reden) {}

    /** Why. */
    @Schema(name = "DossierReden")
    public record Reden(@Nullable String reden) {}

    /** When. */
    @Schema(name = "EersteGesprek")
    public record Gesprek(@Nullable LocalDate op) {}

    /** In what state it goes on. */
    @Schema(name = "DossierStand")
    public record Stand(@Nullable CaseStatus stand) {}

    /** An officer who can direct it. */
    @Schema(name = "Kandidaat")
    public record Kandidaat(UUID persoon, String naam) {}

    /** A member of the household. */
    @Schema(name = "Gezinslid")
    public record Lid(
            UUID persoon,
            String naam,
            @Nullable String geboren,
            @Nullable HouseholdRole rol,
            LocalDate vanaf) {
        static Lid of(MemberRow row) {
            BirthDate born = row.born();
            return new Lid(
                    row.resident().value(),
                    row.name().full(),
                    born == null ? null : born.iso(),
                    row.role(),
                    row.period().from());
        }
    }

    @GET
    @Operation(summary = "Eén dossier, met wat u ermee mag doen")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier",
            content = @Content(schema = @Schema(implementation = CaseFilesResource.Dossier.class)))
    public Response one() {
        return CaseFilesResource.answer(reading.overview(current.get(), caseFile()));
    }

    @GET
    @Path("kandidaten")
    @Operation(summary = "Wie casemanager van dit dossier kan worden")
    public List<Kandidaat> candidates() {
        return directing.candidates(current.get(), caseFile()).stream()
                .map(officer -> new Kandidaat(officer.person().value(), officer.displayName()))
                .toList();
    }

    @GET
    @Path("huishouden")
    @Operation(summary = "Wie vandaag bij het huishouden hoort")
    public List<Lid> household() {
        return reading.household(current.get(), caseFile()).stream()
                .map(Lid::of)
                .toList();
    }

    @POST
    @Path("regie")
    @Operation(summary = "Wijs een casemanager toe, of draag het dossier over")
    @APIResponse(responseCode = "204", description = "Gedaan; wie het eigen dossier overdroeg, ziet het niet meer")
    public void direct(Regie body) {
        if (body.casemanager() == null) {
            throw new Problem.Invalid("casemanager", "required");
        }
        var to = new PersonId(body.casemanager());
        if (reading.overview(current.get(), caseFile()).reference().status() == CaseStatus.INTAKE) {
            directing.assign(current.get(), caseFile(), to, words(body.reden()));
        } else {
            directing.handOver(current.get(), caseFile(), to, words(body.reden()));
        }
    }

    @PUT
    @Path("dreiging")
    @Operation(summary = "Leg vast wat dreigt")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier",
            content = @Content(schema = @Schema(implementation = CaseFilesResource.Dossier.class)))
    public Response threaten(CaseFilesResource.Dreiging body) {
        directing.threaten(current.get(), caseFile(), body.threat());
        return answer();
    }

    @DELETE
    @Path("dreiging")
    @Operation(summary = "Het gevaar is voorbij")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void avert() {
        directing.threaten(current.get(), caseFile(), null);
    }

    @PUT
    @Path("eerste-gesprek")
    @Operation(summary = "Leg vast dat het eerste gesprek is gevoerd")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier",
            content = @Content(schema = @Schema(implementation = CaseFilesResource.Dossier.class)))
    public Response interviewed(Gesprek body) {
        if (body.op() == null) {
            throw new Problem.Invalid("op", "required");
        }
        directing.interviewed(current.get(), caseFile(), body.op());
        return answer();
    }

    @PUT
    @Path("stand")
    @Operation(summary = "Ga door als nazorg, of weer als lopend dossier")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier",
            content = @Content(schema = @Schema(implementation = CaseFilesResource.Dossier.class)))
    public Response continueAs(Stand body) {
        if (body.stand() == null) {
            throw new Problem.Invalid("stand", "required");
        }
        directing.continueAs(current.get(), caseFile(), body.stand());
        return answer();
    }

    @POST
    @Path("sluiting")
    @Operation(summary = "Sluit het dossier")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier",
            content = @Content(schema = @Schema(implementation = CaseFilesResource.Dossier.class)))
    public Response close(Reden body) {
        directing.close(current.get(), caseFile(), words(body.reden()));
        return answer();
    }

    private Response answer() {
        return CaseFilesResource.answer(reading.overview(current.get(), caseFile()));
    }

    private CaseFileId caseFile() {
        return new CaseFileId(id);
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
