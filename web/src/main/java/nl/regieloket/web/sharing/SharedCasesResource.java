package nl.regieloket.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Section;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.persons.BirthDate;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.sharing.ReadingSharedCases;
import nl.regieloket.sharing.SharedCase;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cases that one was let in to. */
@RequestScoped
@Path("gedeelde-dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "gedeelde-dossiers",
        description = "Dossiers waarin u meekijkt of meewerkt. Notities en vorderingen staan onder dossiers.")
public class SharedCasesResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingSharedCases reading;

    /** A case as far as it was opened. */
    @Schema(name = "GedeeldDossier")
    public record Gedeeld(
            UUID id,
            String nummer,
            UUID gemeente,
            CaseStatus stand,
            @Nullable UUID casemanager,

            @Schema(description = "In een lijst leeg.") List<Persoon> huishouden,

            @Schema(description = "Wat dreigt; ontbreekt als niets dreigt, of de situatie niet is gedeeld.") @Nullable
            GedeeldeDreiging dreiging,

            List<Deelname> deelnames,

            @Schema(description = "Of u van dit dossier niets mag doorgeven.")
            boolean nietDoorgeven,

            @Schema(description = "Wat u nu met dit dossier mag doen.")
            List<String> acties) {
        static Gedeeld of(SharedCase view) {
            PersonId directs = view.casemanager();
            return new Gedeeld(
                    view.id().value(),
                    view.number(),
                    view.municipality().value(),
                    view.status(),
                    directs == null ? null : directs.value(),
                    view.household().stream().map(Persoon::of).toList(),
                    GedeeldeDreiging.of(view.threat()),
                    view.entries().stream().map(Deelname::of).toList(),
                    view.doNotPassOn(),
                    view.allowed().stream().map(ShareAction::code).sorted().toList());
        }
    }

    /** Somebody of the household. */
    @Schema(name = "GedeeldPersoon")
    public record Persoon(String naam, @Nullable String geboren) {
        static Persoon of(MemberRow row) {
            BirthDate born = row.born();
            return new Persoon(row.name().full(), born == null ? null : born.iso());
        }
    }

    /** What threatens. */
    @Schema(name = "GedeeldeDreiging")
    public record GedeeldeDreiging(ThreatKind soort, LocalDate op) {
        static @Nullable GedeeldeDreiging of(@Nullable Threat threat) {
            return threat == null ? null : new GedeeldeDreiging(threat.kind(), threat.on());
        }
    }

    /** By what one takes part. */
    @Schema(name = "Deelname")
    public record Deelname(
            UUID aanbod, ShareForm vorm, List<Section> delen, String doel, LocalDate totEnMet, boolean nietDoorgeven) {
        static Deelname of(SharedCase.Entry entry) {
            return new Deelname(
                    entry.offer().value(),
                    entry.form(),
                    entry.sections().stream().sorted().toList(),
                    entry.purpose(),
                    entry.until(),
                    entry.doNotPassOn());
        }
    }

    @GET
    @Operation(summary = "De dossiers waarin u meekijkt of meewerkt, het laatste bovenaan")
    public Pagina<Gedeeld> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(reading.list(current.get(), after, limit), Gedeeld::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Eén dossier, zover het met u is gedeeld")
    public Gedeeld one(@PathParam("id") UUID id) {
        return Gedeeld.of(reading.read(current.get(), new CaseFileId(id)));
    }
}
