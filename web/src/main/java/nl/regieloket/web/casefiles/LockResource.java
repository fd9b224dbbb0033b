package nl.regieloket.web.casefiles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.locks.Circle;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.locks.LockAction;
import nl.regieloket.casefiles.locks.LockView;
import nl.regieloket.casefiles.locks.LockingCases;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The lock of a case: who alone may know of it. */
@RequestScoped
@Path("dossiers/{id}/afscherming")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class LockResource {
    @Inject
    private CurrentActor current;

    @Inject
    private LockingCases locking;

    @PathParam("id")
    private UUID id = new UUID(0, 0);

    /** The lock of a case; without {@code reden} it is not locked. */
    @Schema(name = "Afscherming")
    public record Afscherming(
            @Nullable LockReason reden,

            @Schema(
                    description =
                            "Of alleen de kring het dossier kent. Anders houdt de afscherming alleen de genoemden tegen.")
            boolean gesloten,

            List<UUID> kring,
            List<UUID> tegengehouden,
            @Nullable UUID door,
            @Nullable Instant sinds,
            Set<LockAction> mag) {
        static Afscherming of(LockView view) {
            Circle circle = view.circle().orElse(null);
            return circle == null
                    ? new Afscherming(null, false, List.of(), List.of(), null, null, view.allowed())
                    : new Afscherming(
                            circle.reason(),
                            circle.closed(),
                            ids(circle.members()),
                            ids(circle.excluded()),
                            circle.lockedBy().value(),
                            circle.lockedAt(),
                            view.allowed());
        }

        private static List<UUID> ids(Collection<PersonId> people) {
            return people.stream().map(PersonId::value).sorted().toList();
        }
    }

    /** A lock to set. */
    @Schema(name = "AfschermingNieuw")
    public record Nieuw(
            @Means("reason") @NotNull LockReason reden,
            @Means("closed") @NotNull Boolean gesloten,
            @Means("members") @NotNull List<@NotNull UUID> kring,
            @Means("excluded") @NotNull List<@NotNull UUID> tegengehouden) {
        NewLock lock() {
            return new NewLock(reden, gesloten, people(kring), people(tegengehouden));
        }
    }

    /** Who is in the circle and who is kept out. */
    @Schema(name = "AfschermingKring")
    public record Kring(
            @Means("members") @NotNull List<@NotNull UUID> kring,
            @Means("excluded") @NotNull List<@NotNull UUID> tegengehouden) {}

    @GET
    @Operation(summary = "Of het dossier is afgeschermd, en wie het dan kent")
    public Afscherming one() {
        return Afscherming.of(locking.read(current.get(), caseFile()));
    }

    @GET
    @Path("kandidaten")
    @Operation(summary = "Wie in de kring van dit dossier kan")
    public Pagina<DirectionResource.Kandidaat> candidates() {
        return new Pagina<>(
                locking.candidates(current.get(), caseFile()).stream()
                        .map(officer ->
                                new DirectionResource.Kandidaat(officer.person().value(), officer.displayName()))
                        .toList(),
                null);
    }

    @PUT
    @Operation(
            summary = "Scherm het dossier af, met het huishouden en wie erbij hoort",
            description = "Voor wie buiten de kring is, bestaat het vanaf het volgende verzoek niet meer.")
    @APIResponse(responseCode = "204", description = "Gedaan; wie zichzelf buiten de kring liet, ziet het niet meer")
    public void lock(@Valid @NotNull Nieuw body) {
        locking.lock(current.get(), caseFile(), body.lock());
    }

    @PUT
    @Path("kring")
    @Operation(summary = "Leg vast wie in de kring is en wie wordt tegengehouden")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void regroup(@Valid @NotNull Kring body) {
        locking.regroup(current.get(), caseFile(), people(body.kring()), people(body.tegengehouden()));
    }

    @DELETE
    @Operation(summary = "Hef de afscherming op, met een tweede factor")
    @APIResponse(responseCode = "204", description = "Gedaan")
    public void lift() {
        locking.lift(current.get(), caseFile());
    }

    private static Set<PersonId> people(Collection<UUID> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    private CaseFileId caseFile() {
        return new CaseFileId(id);
    }
}
