package nl.regieloket.web.organisations;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.id.MembershipId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.presence.AbsenceView;
import nl.regieloket.organisations.presence.LostFactorView;
import nl.regieloket.staff.ArrangingAbsence;
import nl.regieloket.staff.HandingOutFactors;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is away and who stands in, and whose second factor is lost. */
@RequestScoped
@Path("functionarissen/dienstverbanden/{id}/aanwezigheid")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "functionarissen")
public class AbsenceResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ArrangingAbsence absences;

    @Inject
    private HandingOutFactors factors;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** That somebody is away, and who stands in. */
    @Schema(name = "Afwezigheid")
    public record Afwezigheid(UUID id, UUID persoon, UUID vervanger, LocalDate van, LocalDate totEnMet) {
        static Afwezigheid of(AbsenceView view) {
            return new Afwezigheid(
                    view.id(),
                    view.person().value(),
                    view.replacement().value(),
                    view.period().from(),
                    view.until());
        }
    }

    /** An absence to put on record. */
    @Schema(name = "AfwezigheidNieuw")
    public record Nieuw(
            @Means("from") @NotNull LocalDate van,
            @Means("until") @NotNull LocalDate totEnMet,
            @Means("replacement") @NotNull UUID vervanger) {}

    /** Another last day. */
    @Schema(name = "AfwezigheidLaatsteDag")
    public record LaatsteDag(@Means("until") @NotNull LocalDate totEnMet) {}

    /** Whether the second factor is lost. */
    @Schema(name = "TweedeFactor")
    public record Factor(
            boolean kwijt,
            @Nullable Instant sinds,

            @Schema(description = "Vanaf wanneer de nieuwe telt; ontbreekt zolang niemand zei dat die is uitgereikt.")
            @Nullable
            Instant teltVanaf) {
        static Factor of(@Nullable LostFactorView lost) {
            return lost == null ? new Factor(false, null, null) : new Factor(true, lost.lostAt(), lost.countsFrom());
        }
    }

    @GET
    @Operation(summary = "Wanneer deze medewerker afwezig is of een ander vervangt, voor zover dat niet voorbij is")
    public Pagina<Afwezigheid> list() {
        return new Pagina<>(
                absences.of(current.get(), membership()).stream()
                        .map(Afwezigheid::of)
                        .toList(),
                null);
    }

    @POST
    @Path("afwezigheden")
    @Operation(summary = "Leg vast dat een medewerker afwezig is, en welke collega hem dan vervangt")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void arrange(@Valid @NotNull Nieuw body) {
        absences.arrange(current.get(), membership(), body.van(), body.totEnMet(), new PersonId(body.vervanger()));
    }

    @POST
    @Path("afwezigheden/{afwezigheid}/laatste-dag")
    @Operation(summary = "Geef een afwezigheid een andere laatste dag, eerder of later")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void lastUntil(@PathParam("afwezigheid") UUID absence, @Valid @NotNull LaatsteDag body) {
        absences.lastUntil(current.get(), absence, body.totEnMet());
    }

    @POST
    @Path("afwezigheden/{afwezigheid}/einde-per-direct")
    @Operation(summary = "Beëindig een afwezigheid nu: vanaf dit moment vervangt niemand hem meer")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void endAtOnce(@PathParam("afwezigheid") UUID absence) {
        absences.endAtOnce(current.get(), absence);
    }

    @GET
    @Path("tweede-factor")
    @Operation(summary = "Of deze medewerker zijn tweede factor kwijt is")
    public Factor factor() {
        return Factor.of(factors.of(current.get(), membership()).orElse(null));
    }

    @POST
    @Path("tweede-factor/kwijt")
    @Operation(summary = "Leg vast dat een medewerker zijn tweede factor kwijt is: niets van hem telt nog als sterk")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void lose() {
        factors.lose(current.get(), membership());
    }

    @POST
    @Path("tweede-factor/uitgereikt")
    @Operation(
            summary = "Leg vast dat een nieuwe tweede factor is uitgereikt; voor een beheerder doen twee collega's dat")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void handOut() {
        factors.handOut(current.get(), membership());
    }

    private MembershipId membership() {
        return new MembershipId(id);
    }
}
