package nl.regieloket.web.persons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The BSN of a resident: an act of its own, which leaves its own line in the trail. */
@RequestScoped
@Path("personen/{id}/bsn")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "personen")
public class ResidentBsnResource {
    @Inject
    private CurrentActor current;

    @Inject
    private FindingResidents finding;

    @Inject
    private RegisteringResidents registering;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** The whole number; absent: he has none here. */
    @Schema(name = "PersoonBsn")
    public record Nummer(@Nullable String bsn) {}

    /** What the number is instead, and why; absent: he has none after all. */
    @Schema(name = "PersoonBsnVerbetering")
    public record Verbetering(
            @Nullable String bsn, @Means("reason") @NotNull String reden) {}

    @GET
    @Operation(summary = "Het hele BSN van een inwoner")
    public Nummer show() {
        Bsn bsn = finding.bsn(current.get(), new ResidentId(id)).whole();
        return new Nummer(bsn == null ? null : bsn.digits());
    }

    @PUT
    @Operation(summary = "Verbeter het BSN van een inwoner")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void identify(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, @Valid Verbetering body) {
        String bsn = body.bsn();
        registering.identify(
                current.get(),
                new ResidentId(id),
                Versions.read(version),
                bsn == null ? null : Bsn.parse(bsn),
                body.reden());
    }
}
