package nl.regieloket.web.casefiles;

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
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.intake.ReadingContacts;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    @Inject
    private ReadingContacts contacts;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** Who is to direct it. */
    @Schema(name = "RegieNieuw")
    public record Regie(
            @NotNull UUID casemanager,
            @Means("reason") @NotNull String reden) {}

    /** Why. */
    @Schema(name = "DossierReden")
    public record Reden(@Means("reason") @NotNull String reden) {}

    /** When. */
    @Schema(name = "EersteGesprek")
    public record Gesprek(@Means("on") @NotNull LocalDate op) {}

    /** In what state it goes on. */
    @Schema(name = "DossierStand")
    public record Stand(@Means("status") @NotNull CaseStatus stand) {}

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
    public CaseFilesResource.Dossier one() {
        return answer();
    }

    @GET
    @Path("kandidaten")
    @Operation(summary = "Wie casemanager van dit dossier kan worden")
    public Pagina<Kandidaat> candidates() {
        return new Pagina<>(
                directing.candidates(current.get(), caseFile()).stream()
                        .map(officer -> new Kandidaat(officer.person().value(), officer.displayName()))
                        .toList(),
                null);
    }

    @GET
    @Path("huishouden")
    @Operation(summary = "Wie vandaag bij het huishouden hoort")
    public Pagina<Lid> household() {
        return new Pagina<>(
                reading.household(current.get(), caseFile()).stream()
                        .map(Lid::of)
                        .toList(),
                null);
    }

    @POST
    @Path("regie")
    @Operation(summary = "Wijs een casemanager toe, of draag het dossier over")
    @APIResponse(responseCode = "204", description = "Gedaan; wie het eigen dossier overdroeg, ziet het niet meer")
    public void direct(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @Valid Regie body) {
        long seen = Versions.read(version);
        var to = new PersonId(body.casemanager());
        if (reading.overview(current.get(), caseFile()).reference().status() == CaseStatus.INTAKE) {
            directing.assign(current.get(), caseFile(), seen, to, body.reden());
        } else {
            directing.handOver(current.get(), caseFile(), seen, to, body.reden());
        }
    }

    @PUT
    @Path("dreiging")
    @Operation(summary = "Leg vast wat dreigt")
    public CaseFilesResource.Dossier threaten(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @Valid CaseFilesResource.Dreiging body) {
        directing.threaten(current.get(), caseFile(), Versions.read(version), body.threat());
        return answer();
    }

    @DELETE
    @Path("dreiging")
    @Operation(summary = "Het gevaar is voorbij")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void avert(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        directing.threaten(current.get(), caseFile(), Versions.read(version), null);
    }

    @PUT
    @Path("eerste-gesprek")
    @Operation(summary = "Leg vast dat het eerste gesprek is gevoerd")
    public CaseFilesResource.Dossier interviewed(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @Valid Gesprek body) {
        directing.interviewed(current.get(), caseFile(), Versions.read(version), body.op());
        return answer();
    }

    @POST
    @Path("eerste-gesprek/intrekking")
    @Operation(summary = "Neem terug dat het eerste gesprek is gevoerd; het wacht dan weer")
    public CaseFilesResource.Dossier notInterviewed(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @Valid Reden body) {
        directing.notInterviewed(current.get(), caseFile(), Versions.read(version), body.reden());
        return answer();
    }

    @PUT
    @Path("stand")
    @Operation(summary = "Ga door als nazorg, of weer als lopend dossier")
    public CaseFilesResource.Dossier continueAs(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @Valid Stand body) {
        directing.continueAs(current.get(), caseFile(), Versions.read(version), body.stand());
        return answer();
    }

    @POST
    @Path("sluiting")
    @Operation(summary = "Sluit het dossier")
    public CaseFilesResource.Dossier close(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @Valid Reden body) {
        directing.close(current.get(), caseFile(), Versions.read(version), body.reden());
        return answer();
    }

    private CaseFilesResource.Dossier answer() {
        var view = reading.overview(current.get(), caseFile());
        return CaseFilesResource.Dossier.of(
                view,
                contacts.ofCase(current.get(), caseFile()).map(ContactId::value).orElse(null));
    }

    private CaseFileId caseFile() {
        return new CaseFileId(id);
    }
}
