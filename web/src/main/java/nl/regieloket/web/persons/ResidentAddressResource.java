package nl.regieloket.web.persons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Versions;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a resident lives, and whether that is secret. */
@RequestScoped
@Path("personen/{id}/adres")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "personen")
public class ResidentAddressResource {
    @Inject
    private CurrentActor current;

    @Inject
    private RegisteringResidents registering;

    /** What the address is instead, and why; absent: it is not known. */
    @Schema(name = "PersoonAdresVerbetering")
    public record Verbetering(
            @Nullable Adres adres,
            boolean adresGeheim,
            @Means("reason") @NotNull String reden) {}

    @PUT
    @Operation(summary = "Verbeter het adres van een inwoner, of maak het geheim of open")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void move(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @Valid Verbetering body) {
        Adres address = body.adres();
        registering.move(
                current.get(),
                new ResidentId(id),
                Versions.read(version),
                address == null ? null : address.address(),
                body.adresGeheim(),
                body.reden());
    }
}
