package nl.regieloket.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Euro;
import nl.regieloket.mandates.HoldingMandates;
import nl.regieloket.mandates.MandateBasis;
import nl.regieloket.mandates.MandateHeld;
import nl.regieloket.proposals.CommitmentView;
import nl.regieloket.web.signin.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Under which of his own mandates who asks can decide a request today. */
@RequestScoped
public class ShownMandates {
    @Inject
    private CurrentActor current;

    @Inject
    private HoldingMandates mandates;

    @Inject
    private BusinessClock clock;

    /** A mandate to decide under. */
    @Schema(name = "MandaatBruikbaar")
    public record Mandaat(
            UUID id,
            MandateBasis grond,
            String grondslag,
            @Nullable Euro plafond,
            @Nullable LocalDate totEnMet,
            LocalDate gegevenOp,
            @Nullable String document) {
        static Mandaat of(MandateHeld held) {
            return new Mandaat(
                    held.id().value(),
                    held.basis(),
                    held.power().legalArticle(),
                    held.ceiling(),
                    held.validity().until(),
                    held.givenOn(),
                    held.document());
        }
    }

    List<Mandaat> usableFor(CommitmentView part) {
        return mandates.usableBy(current.get(), part.authority(), part.measure(), clock.today()).stream()
                .map(Mandaat::of)
                .toList();
    }
}
