package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.access.Section;
import nl.regieloket.access.grants.GrantQuery;
import nl.regieloket.access.grants.GrantRow;
import nl.regieloket.access.grants.ReadingGrants;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who was let in to a case, as what, for what purpose and by whom. */
@RequestScoped
@Path("dossiers/{id}/toegang")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class GrantsResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingCases cases;

    @Inject
    private ReadingGrants grants;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** Who was let in. */
    @Schema(name = "Toegang")
    public record Toegang(
            UUID id,
            GranteeKind soort,
            UUID wie,
            CaseRole rol,
            List<Section> delen,
            String doel,
            String grondslag,
            Instant vanaf,
            @Nullable Instant tot,
            UUID gegevenDoor,

            @Schema(description = "Of hiervan niets aan anderen mag worden doorgegeven.")
            boolean nietDoorgeven,

            @Nullable Intrekking ingetrokken) {
        static Toegang of(GrantRow row) {
            GrantRow.Revoked revoked = row.revoked();
            return new Toegang(
                    row.id(),
                    row.grantee().kind(),
                    row.grantee().id(),
                    row.role(),
                    row.sections().stream().sorted().toList(),
                    row.purpose(),
                    row.legalBasis(),
                    row.from(),
                    row.until(),
                    row.givenBy().value(),
                    row.doNotPassOn(),
                    revoked == null ? null : new Intrekking(revoked.by().value(), revoked.at(), revoked.reason()));
        }
    }

    /** That it was taken back. */
    @Schema(name = "ToegangIngetrokken")
    public record Intrekking(UUID door, Instant op, String reden) {}

    @GET
    @Operation(
            summary = "Wie bij dit dossier kan of kon, waarom en tot wanneer",
            description = "Wie alleen een onderdeel ziet, zoals de eigen vordering, staat er niet bij.")
    public Pagina<Toegang> list(
            @Parameter(description = "true: wie er eerder bij kon, false: wie er nu bij kan, leeg: beide")
                    @QueryParam("voorbij")
                    @Nullable
                    Boolean ended,
            @QueryParam("na") @Nullable Cursor after,
            @QueryParam("limiet") @DefaultValue("25") int limit) {
        var subject = cases.subject(current.get(), new CaseFileId(id));
        return Pagina.of(grants.of(current.get(), subject, new GrantQuery(ended, after, limit)), Toegang::of);
    }
}
