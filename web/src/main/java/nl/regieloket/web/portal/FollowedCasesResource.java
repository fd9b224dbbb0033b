package nl.regieloket.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.web.api.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The cases that a helper or a resident follows: no more of them than their pages show. */
@RequestScoped
@Path("gevolgde-dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gevolgde-dossiers", description = "Waar uw dossier staat, of dat van wie u helpt.")
public class FollowedCasesResource {
    @Inject
    private ShownPortal shown;

    /** As whom one follows. */
    public enum Als {
        HELPER,
        INWONER
    }

    /**
     * Where one request stands.
     *
     * @param vragen the words of the open questions, without the numbers that are not for this reader
     */
    @Schema(name = "GevolgdVerzoek")
    public record Verzoek(
            String organisatie,
            String maatregel,
            String stand,
            @Nullable LocalDate van,
            @Nullable LocalDate totEnMet,
            @Nullable LocalDate vanKrachtVanaf,
            LocalDate antwoordUiterlijk,
            boolean teLaat,
            long openVragen,
            List<String> vragen,
            @Nullable String woorden) {
        static Verzoek of(ReadingPauses.Followed followed) {
            Period period = followed.period();
            return new Verzoek(
                    followed.authorityName(),
                    followed.measure().name(),
                    followed.status().name(),
                    period == null ? null : period.from(),
                    period == null ? null : period.until(),
                    followed.inForceOn(),
                    followed.answerBy(),
                    followed.overdue(),
                    followed.questions().size(),
                    followed.questions(),
                    followed.words());
        }
    }

    /** A claim, where amounts may be shown. */
    @Schema(name = "GevolgdeVordering")
    public record Vordering(String schuldeiser, String kenmerk, Euro bedrag) {
        static Vordering of(ClaimView claim) {
            return new Vordering(claim.creditor().name(), claim.reference(), claim.currentAmount());
        }
    }

    /** A case as who follows it sees it. */
    @Schema(name = "GevolgdDossier")
    public record Gevolgd(
            UUID id,
            String nummer,
            CaseStatus stand,
            @Nullable String casemanager,
            String gemeente,
            @Nullable String telefoon,
            @Nullable LocalDate totEnMet,
            boolean bedragen,
            List<Verzoek> verzoeken,
            List<Vordering> vorderingen) {
        static Gevolgd of(FollowedLine line) {
            var one = line.followed();
            return new Gevolgd(
                    one.id().value(),
                    one.number(),
                    one.status(),
                    one.casemanager(),
                    one.municipality(),
                    one.telephone(),
                    one.until(),
                    one.amounts(),
                    line.requests().stream().map(Verzoek::of).toList(),
                    line.claims().stream().map(Vordering::of).toList());
        }
    }

    @GET
    @Operation(summary = "De dossiers die u volgt, als helper of als inwoner; het nieuwste bovenaan")
    public Pagina<Gevolgd> list(
            @QueryParam("als") @DefaultValue("HELPER") Als as, @QueryParam("na") @Nullable Cursor after) {
        return switch (as) {
            case HELPER -> Pagina.of(shown.helpedAfter(after), Gevolgd::of);
            case INWONER -> new Pagina<>(shown.own().stream().map(Gevolgd::of).toList(), null);
        };
    }
}
