package nl.regieloket.web.persons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.HouseholdRole;
import nl.regieloket.persons.KeepingHouseholds;
import nl.regieloket.persons.MemberRow;
import nl.regieloket.persons.NewMember;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Told;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Households of one's own municipality. */
@RequestScoped
@Path("huishoudens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "huishoudens", description = "Huishoudens van uw gemeente, met wie er wanneer bij hoort.")
public class HouseholdsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private ReadingCases cases;

    @Inject
    private BusinessClock clock;

    /** A member on the wire; without a first day: from today. */
    @Schema(name = "LidNieuw")
    public record NieuwLid(
            @Means("resident") @Nullable UUID persoon,
            @Nullable HouseholdRole rol,
            @Means("from") @Nullable LocalDate vanaf) {
        NewMember facts(LocalDate today) {
            return new NewMember(new ResidentId(Told.present("persoon", persoon)), rol, vanaf == null ? today : vanaf);
        }
    }

    /** A household to form. */
    @Schema(name = "HuishoudenNieuw")
    public record Nieuw(@Means("members") @Nullable List<NieuwLid> leden) {}

    /** A member. */
    @Schema(name = "Lid")
    public record Lid(
            UUID persoon,
            String naam,
            @Nullable String geboortedatum,
            @Nullable HouseholdRole rol,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet) {
        static Lid of(MemberRow row) {
            BirthDate born = row.born();
            return new Lid(
                    row.resident().value(),
                    row.name().full(),
                    born == null ? null : born.iso(),
                    row.role(),
                    row.period().from(),
                    row.period().until());
        }
    }

    /** A household. */
    @Schema(name = "Huishouden")
    public record Huishouden(UUID id, List<Lid> leden) {}

    /** Last day as a member. */
    @Schema(name = "LidVertrek")
    public record Vertrek(@Means("until") @Nullable LocalDate totEnMet) {}

    /** A case file, by its number. */
    @Schema(name = "Dossiernummer")
    public record Dossiernummer(UUID id, String nummer, CaseStatus stand) {
        static Dossiernummer of(CaseReference reference) {
            return new Dossiernummer(reference.id().value(), reference.number(), reference.status());
        }
    }

    @POST
    @Operation(summary = "Vorm een huishouden")
    @APIResponseSchema(value = Huishouden.class, responseCode = "201", responseDescription = "Het huishouden")
    public Response form(Nieuw body) {
        List<NieuwLid> members = Objects.requireNonNullElse(body.leden(), List.<NieuwLid>of());
        HouseholdId id = households.form(
                current.get(),
                members.stream().map(member -> member.facts(clock.today())).toList());
        return Made.at("huishoudens/" + id, household(id));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Wie vandaag bij het huishouden hoort")
    public Huishouden one(@PathParam("id") UUID id) {
        return household(new HouseholdId(id));
    }

    @POST
    @Path("{id}/leden")
    @Operation(summary = "Voeg een lid toe")
    public Huishouden join(@PathParam("id") UUID id, NieuwLid body) {
        households.join(current.get(), new HouseholdId(id), body.facts(clock.today()));
        return household(new HouseholdId(id));
    }

    @GET
    @Path("{id}/leden")
    @Operation(summary = "Wie bij het huishouden hoort en hoorde, het eerste lid eerst")
    public Pagina<Lid> history(@PathParam("id") UUID id) {
        return new Pagina<>(
                households.history(current.get(), new HouseholdId(id)).stream()
                        .map(Lid::of)
                        .toList(),
                null);
    }

    @POST
    @Path("{id}/leden/{persoon}/vertrek")
    @Operation(summary = "Een lid hoort er na deze dag niet meer bij")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void leave(@PathParam("id") UUID id, @PathParam("persoon") UUID resident, Vertrek body) {
        households.leave(
                current.get(),
                new HouseholdId(id),
                new ResidentId(resident),
                Told.present("totEnMet", body.totEnMet()));
    }

    @GET
    @Path("{id}/dossiers")
    @Operation(summary = "De lopende dossiers van het huishouden")
    public Pagina<Dossiernummer> cases(@PathParam("id") UUID id) {
        return new Pagina<>(
                cases.openOf(current.get(), new HouseholdId(id)).stream()
                        .map(Dossiernummer::of)
                        .toList(),
                null);
    }

    private Huishouden household(HouseholdId id) {
        return new Huishouden(
                id.value(),
                households.members(current.get(), id, clock.today()).stream()
                        .map(Lid::of)
                        .toList());
    }
}
