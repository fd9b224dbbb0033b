package nl.regieloket.web.persons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.HouseholdMemberId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.MemberFacts;
import nl.regieloket.persons.households.MemberHistory;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.web.api.Made;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.api.Versions;
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
            @Means("resident") @NotNull UUID persoon,
            @Nullable HouseholdRole rol,
            @Means("from") @Nullable LocalDate vanaf) {
        NewMember facts(LocalDate today) {
            return new NewMember(new ResidentId(persoon), rol, vanaf == null ? today : vanaf);
        }
    }

    /** A household to form. */
    @Schema(name = "HuishoudenNieuw")
    public record Nieuw(@Means("members") @Nullable List<@NotNull @Valid NieuwLid> leden) {}

    /** A member. */
    @Schema(name = "Lid")
    public record Lid(
            UUID lidmaatschap,
            long versie,
            UUID persoon,
            String naam,
            @Nullable String geboortedatum,
            @Nullable HouseholdRole rol,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet) {
        static Lid of(MemberRow row) {
            BirthDate born = row.born();
            return new Lid(
                    row.id().value(),
                    row.version(),
                    row.resident().value(),
                    row.name().full(),
                    born == null ? null : born.iso(),
                    row.role(),
                    row.period().from(),
                    row.period().until());
        }
    }

    /** A member with all that was ever noted of that. */
    @Schema(name = "Lidmaatschap")
    public record Lidmaatschap(
            UUID id,
            long versie,
            UUID persoon,
            String naam,
            @Nullable String geboortedatum,
            @Nullable HouseholdRole rol,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            List<LidEerder> eerder,
            @Nullable Instant ingetrokken,
            @Nullable String redenIntrekking) {
        static Lidmaatschap of(MemberHistory history) {
            Lid member = Lid.of(history.member());
            return new Lidmaatschap(
                    member.lidmaatschap(),
                    member.versie(),
                    member.persoon(),
                    member.naam(),
                    member.geboortedatum(),
                    member.rol(),
                    member.vanaf(),
                    member.totEnMet(),
                    history.before().stream().map(LidEerder::of).toList(),
                    history.withdrawnAt(),
                    history.withdrawReason());
        }
    }

    /** What was noted of a member before it was corrected. */
    @Schema(name = "LidEerder")
    public record LidEerder(
            @Nullable HouseholdRole rol,
            LocalDate vanaf,
            @Nullable LocalDate totEnMet,
            String reden,
            Instant tot) {
        static LidEerder of(MemberHistory.Before before) {
            return new LidEerder(
                    before.role(),
                    before.period().from(),
                    before.period().until(),
                    before.reason(),
                    before.correctedAt());
        }
    }

    /** What should have been noted of a member; without a last day: still there. */
    @Schema(name = "LidVerbetering")
    public record Verbetering(
            @Nullable HouseholdRole rol,
            @Means("from") @NotNull LocalDate vanaf,
            @Means("until") @Nullable LocalDate totEnMet,
            @Means("reason") @NotNull String reden) {
        MemberFacts facts() {
            return new MemberFacts(rol, vanaf, totEnMet);
        }
    }

    /** Why it is withdrawn. */
    @Schema(name = "LidIntrekking")
    public record Intrekking(@Means("reason") @NotNull String reden) {}

    /** A household. */
    @Schema(name = "Huishouden")
    public record Huishouden(UUID id, List<Lid> leden) {}

    /** Last day as a member. */
    @Schema(name = "LidVertrek")
    public record Vertrek(@Means("until") @NotNull LocalDate totEnMet) {}

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
    public Response form(@Valid Nieuw body) {
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
    public Huishouden join(@PathParam("id") UUID id, @Valid NieuwLid body) {
        households.join(current.get(), new HouseholdId(id), body.facts(clock.today()));
        return household(new HouseholdId(id));
    }

    @GET
    @Path("{id}/leden")
    @Operation(summary = "Wie bij het huishouden hoort en hoorde, het eerste lid eerst, ook wat is ingetrokken")
    public Pagina<Lidmaatschap> history(@PathParam("id") UUID id) {
        return new Pagina<>(
                households.history(current.get(), new HouseholdId(id)).stream()
                        .map(Lidmaatschap::of)
                        .toList(),
                null);
    }

    @POST
    @Path("{id}/leden/{persoon}/vertrek")
    @Operation(summary = "Een lid hoort er na deze dag niet meer bij")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void leave(@PathParam("id") UUID id, @PathParam("persoon") UUID resident, @Valid Vertrek body) {
        households.leave(current.get(), new HouseholdId(id), new ResidentId(resident), body.totEnMet());
    }

    @PUT
    @Path("{id}/lidmaatschappen/{lidmaatschap}")
    @Operation(summary = "Verbeter wat van een lid is vastgelegd; wat er stond, blijft zichtbaar")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void correct(
            @PathParam("id") UUID id,
            @PathParam("lidmaatschap") UUID membership,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid Verbetering body) {
        households.correct(
                current.get(),
                new HouseholdId(id),
                new HouseholdMemberId(membership),
                Versions.read(version),
                body.facts(),
                body.reden());
    }

    @POST
    @Path("{id}/lidmaatschappen/{lidmaatschap}/intrekking")
    @Operation(summary = "Trek in dat iemand lid is of was; het blijft zichtbaar als ingetrokken")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void withdraw(
            @PathParam("id") UUID id,
            @PathParam("lidmaatschap") UUID membership,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid Intrekking body) {
        households.withdraw(
                current.get(),
                new HouseholdId(id),
                new HouseholdMemberId(membership),
                Versions.read(version),
                body.reden());
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
