package nl.regieloket.web.splits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.splits.Custody;
import nl.regieloket.splits.NewSplit;
import nl.regieloket.splits.SplitChoices;
import nl.regieloket.splits.SplittingHouseholds;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Splits the household of a case into two. */
@RequestScoped
@Path("dossiers/{id}/splitsing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class SplitResource {
    @Inject
    private CurrentActor current;

    @Inject
    private SplittingHouseholds splitting;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** Who can leave and who can take the new case. */
    @Schema(name = "SplitsingKeuzes")
    public record Keuzes(
            List<Lid> leden,
            List<Medewerker> casemanagers,
            List<Medewerker> coordinatoren,

            @Schema(description = "De laatste dag die kan: gisteren.")
            LocalDate laatsteDag) {
        static Keuzes of(SplitChoices choices) {
            return new Keuzes(
                    choices.members().stream()
                            .map(row ->
                                    new Lid(row.resident().value(), row.name().full(), row.role()))
                            .toList(),
                    officers(choices.casemanagers()),
                    officers(choices.coordinators()),
                    choices.lastDay());
        }

        private static List<Medewerker> officers(List<OfficerRow> officers) {
            return officers.stream()
                    .map(officer -> new Medewerker(officer.person().value(), officer.displayName()))
                    .toList();
        }
    }

    /** Who belongs to the household today. */
    @Schema(name = "SplitsingLid")
    public record Lid(UUID persoon, String naam, @Nullable HouseholdRole rol) {}

    /** Who does not work on this case and never did. */
    @Schema(name = "SplitsingMedewerker")
    public record Medewerker(UUID persoon, String naam) {}

    /** Who leaves, and who goes on with the new case. */
    @Schema(name = "SplitsingNieuw")
    public record Nieuw(
            @Means("leaver") @NotNull UUID vertrekt,
            @Means("children") @NotNull List<@NotNull @Valid Kind> kinderen,
            @Means("lastDay") @NotNull LocalDate laatsteDag,
            @Means("reason") @NotNull LockReason reden,
            @Means("casemanager") @NotNull UUID casemanager,
            @Means("members") @NotNull List<@NotNull UUID> kring,

            @Means("why")
            @Schema(description = "Waarom deze casemanager, voor het nieuwe dossier; hoogstens 300 tekens.")
            @NotNull
            String toelichting) {
        NewSplit split() {
            Map<ResidentId, Custody> children = new HashMap<>();
            kinderen.forEach(child -> children.put(new ResidentId(child.persoon()), child.gezag()));
            return new NewSplit(
                    new ResidentId(vertrekt),
                    children,
                    laatsteDag,
                    reden,
                    new PersonId(casemanager),
                    kring.stream().map(PersonId::new).collect(Collectors.toSet()),
                    toelichting);
        }
    }

    /** A child that goes along. */
    @Schema(name = "SplitsingKind")
    public record Kind(
            @NotNull UUID persoon,

            @Schema(description = "Wie gezag heeft: beide ouders, alleen wie vertrekt, of wie vertrekt niet.") @NotNull
            Custody gezag) {}

    @GET
    @Operation(summary = "Wie uit het huishouden kan vertrekken, en wie het nieuwe dossier kan begeleiden")
    public Keuzes choices() {
        return Keuzes.of(splitting.choices(current.get(), new CaseFileId(id)));
    }

    @POST
    @Operation(
            summary = "Splits het huishouden, met een tweede factor",
            description =
                    "Wie vertrekt, krijgt een eigen dossier dat alleen de kring kent. In dit dossier is die persoon"
                            + " vertrokken uit het huishouden. Over het nieuwe dossier zegt het antwoord niets.")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void split(@Valid @NotNull Nieuw body) {
        splitting.split(current.get(), new CaseFileId(id), body.split());
    }
}
