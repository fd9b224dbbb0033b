package nl.regieloket.web.proposals;

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
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.web.api.Pagina;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Pauses that one's organisation promised, for its collection system. */
@RequestScoped
@Path("pauzes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pauzes", description = "Welke vorderingen van uw organisatie pauzeren, en tot wanneer.")
public class PausesResource {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingPauses reading;

    /** A pause. */
    @Schema(name = "Pauze")
    public record Pauze(
            UUID toezegging,
            String organisatienaam,
            String dossiernummer,
            String maatregel,
            List<UUID> vorderingen,
            Toezegging.Termijn periode,
            LocalDate vanKrachtVanaf,
            boolean vanKracht,
            String stand,
            @Nullable String voorwaarden,
            @Nullable String incasso) {
        static Pauze of(ReadingPauses.Pause pause) {
            var said = pause.collection();
            return new Pauze(
                    pause.commitment().value(),
                    pause.authorityName(),
                    pause.caseNumber(),
                    pause.measure().name(),
                    pause.claims().stream().map(claim -> claim.value()).sorted().toList(),
                    Toezegging.Termijn.of(pause.period()),
                    pause.inForceOn(),
                    pause.inForce(),
                    pause.status().name(),
                    pause.conditions(),
                    said == null ? null : said.name());
        }
    }

    /** Until when the collection of a claim is stopped. */
    @Schema(name = "Incassostop")
    public record Stop(String stand, Toezegging.Termijn periode, LocalDate vanKrachtVanaf, boolean vanKracht) {
        static Stop of(ReadingPauses.Stopped stopped) {
            return new Stop(
                    stopped.status().name(),
                    Toezegging.Termijn.of(stopped.period()),
                    stopped.inForceOn(),
                    stopped.inForce());
        }
    }

    @GET
    @Path("incasso/{vordering}")
    @Operation(summary = "Tot wanneer de schuldeiser de incasso stopt van een vordering die u voor hem int")
    public Pagina<Stop> collected(@PathParam("vordering") UUID claim) {
        return new Pagina<>(
                reading.ofCollected(current.get(), List.of(new ClaimId(claim))).stream()
                        .map(Stop::of)
                        .toList(),
                null);
    }

    @GET
    @Operation(
            summary =
                    "De pauzes die uw organisatie heeft toegezegd en die gelden of nog komen, eerst wat het eerst afloopt")
    public Pagina<Pauze> list(
            @QueryParam("na") @Nullable Cursor after, @QueryParam("limiet") @DefaultValue("25") int limit) {
        return Pagina.of(reading.ofMyOrganisation(current.get(), after, limit), Pauze::of);
    }
}
