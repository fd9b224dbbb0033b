package nl.regieloket.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.audit.TrailPattern;
import nl.regieloket.audit.TrailRow;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.privacy.SearchingTrail;
import nl.regieloket.privacy.TrailSearch;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the trail tells, for privacy officers. */
@RequestScoped
@Path("auditspoor")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auditspoor")
public class TrailLinesResource {
    @Inject
    private CurrentActor current;

    @Inject
    private SearchingTrail searching;

    /** A line of the trail; {@code dossiernummer} where it is about a case that one's own municipality directs. */
    @Schema(name = "SpoorRegel")
    public record Regel(
            UUID id,
            Instant tijdstip,
            UUID persoon,
            @Nullable UUID organisatie,
            String handeling,
            String soort,
            UUID onderwerp,
            @Nullable String dossiernummer,
            boolean toegestaan,
            @Nullable String reden,
            @Nullable String trace) {
        static Regel of(SearchingTrail.Found found) {
            TrailRow row = found.row();
            var organisation = row.organisation();
            return new Regel(
                    row.id(),
                    row.at(),
                    row.person().value(),
                    organisation == null ? null : organisation.value(),
                    row.action(),
                    row.subjectKind(),
                    row.subject(),
                    found.caseNumber(),
                    row.allowed(),
                    row.reason(),
                    row.trace());
        }
    }

    /** Something to look at. */
    @Schema(name = "SpoorOpvallend")
    public record Opvallend(TrailPattern.Kind soort, UUID persoon, LocalDate dag, long aantal) {
        static Opvallend of(TrailPattern pattern) {
            return new Opvallend(pattern.kind(), pattern.person().value(), pattern.day(), pattern.count());
        }
    }

    @GET
    @Path("regels")
    @Operation(
            summary =
                    "Wat medewerkers van uw organisatie deden, of wat met een dossier gebeurde; het nieuwste bovenaan",
            description = "Met een dossiernummer: wat iedereen met dat dossier deed, als uw gemeente het regisseert."
                    + " Hoogstens 92 dagen; zonder van en totEnMet de laatste zeven.")
    public Pagina<Regel> search(
            @QueryParam("dossiernummer") @Nullable String caseNumber,
            @QueryParam("functionaris") @Nullable UUID person,
            @QueryParam("handeling") @Nullable String action,
            @QueryParam("toegestaan") @Nullable Boolean allowed,
            @QueryParam("van") @Nullable LocalDate from,
            @QueryParam("totEnMet") @Nullable LocalDate until,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        var search = new TrailSearch(
                caseNumber, person == null ? null : new PersonId(person), action, allowed, from, until, after, limit);
        return Pagina.of(searching.search(current.get(), search), Regel::of);
    }

    @GET
    @Path("opvallend")
    @Operation(summary = "Wat opvalt in de laatste zeven dagen: een reden om te kijken, geen oordeel")
    public Pagina<Opvallend> patterns() {
        return new Pagina<>(
                searching.patterns(current.get()).stream().map(Opvallend::of).toList(), null);
    }
}
