package nl.regieloket.web.breaches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.privacy.breaches.BreachFacts;
import nl.regieloket.privacy.breaches.BreachNature;
import nl.regieloket.privacy.breaches.BreachPart;
import nl.regieloket.privacy.breaches.BreachProgress;
import nl.regieloket.privacy.breaches.BreachRisk;
import nl.regieloket.privacy.breaches.BreachRow;
import nl.regieloket.privacy.breaches.BreachView;
import nl.regieloket.privacy.breaches.NotTelling;
import nl.regieloket.privacy.breaches.StageKind;
import nl.regieloket.web.api.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A breach on the wire. */
@Schema(name = "Datalek")
public record BreachAnswer(
        UUID id,
        long versie,
        Instant meldenUiterlijk,
        BreachProgress voortgang,
        @Nullable UUID dossier,
        @Nullable String nummer,
        String melder,
        Instant gemeldOp,
        String wat,
        Instant ontdektOp,
        @Nullable LocalDate gebeurdVan,
        @Nullable LocalDate gebeurdTotEnMet,
        @Nullable BreachPart rol,
        @Nullable String verantwoordelijke,
        List<BreachNature> aard,
        @Nullable String soortenMensen,
        @Nullable Integer aantalMensen,
        @Nullable Integer aantalGegevens,
        @Nullable String soortenGegevens,
        @Nullable String gevolgen,
        @Nullable String maatregelen,
        @Nullable Beoordeeld beoordeling,
        @Nullable Gemeld melding,
        @Nullable Ingelicht betrokkenen,
        List<Vervolg> vervolg,
        @Nullable Instant geslotenOp,
        @Nullable LocalDate bewarenTotEnMet)
        implements Versioned {
    public BreachAnswer {
        aard = List.copyOf(aard);
        vervolg = List.copyOf(vervolg);
    }

    /** A line of the list. */
    @Schema(name = "DatalekRegel")
    public record Regel(
            UUID id,
            String wat,
            Instant ontdektOp,
            Instant meldenUiterlijk,
            BreachProgress voortgang,
            @Nullable BreachRisk risico,
            @Nullable UUID dossier,
            @Nullable String nummer) {
        static Regel of(BreachRow row) {
            return new Regel(
                    row.id().value(),
                    row.what(),
                    row.discoveredAt(),
                    row.tellBy(),
                    row.progress(),
                    row.risk(),
                    caseOf(row),
                    numberOf(row));
        }
    }

    /** What its risk was judged to be. */
    @Schema(name = "DatalekBeoordeeld")
    public record Beoordeeld(BreachRisk risico, String redenen, Instant op) {}

    /** That the authority, or by a processor the controller, was told. */
    @Schema(name = "DatalekGemeld")
    public record Gemeld(
            Instant op, String kenmerk, @Nullable String redenVertraging) {}

    /** That the people concerned were told, or why not. */
    @Schema(name = "DatalekBetrokkenen")
    public record Ingelicht(
            @Nullable LocalDate op, @Nullable NotTelling grond, String toelichting) {}

    /** What came later. */
    @Schema(name = "DatalekVervolg")
    public record Vervolg(
            StageKind soort, @Nullable BreachRisk risico, String tekst, boolean aanToezichthouder, Instant op) {}

    static BreachAnswer of(BreachView view) {
        BreachRow row = view.row();
        BreachFacts facts = view.facts();
        BreachView.Assessed assessed = view.assessed();
        BreachView.Told told = view.told();
        BreachView.People people = view.people();
        return new BreachAnswer(
                row.id().value(),
                view.version(),
                row.tellBy(),
                row.progress(),
                caseOf(row),
                numberOf(row),
                view.reporter(),
                view.reportedAt(),
                facts.what(),
                facts.discoveredAt(),
                facts.happenedFrom(),
                facts.happenedUntil(),
                facts.part(),
                facts.controller(),
                facts.natures().stream().sorted().toList(),
                facts.peopleKinds(),
                facts.peopleAbout(),
                facts.recordsAbout(),
                facts.dataKinds(),
                facts.consequences(),
                facts.measures(),
                assessed == null ? null : new Beoordeeld(assessed.risk(), assessed.reasons(), assessed.at()),
                told == null ? null : new Gemeld(told.at(), told.reference(), told.delay()),
                people == null ? null : new Ingelicht(people.on(), people.ground(), people.words()),
                view.stages().stream()
                        .map(one -> new Vervolg(one.kind(), one.risk(), one.words(), one.toAuthority(), one.at()))
                        .toList(),
                view.closedAt(),
                view.keptUntil());
    }

    private static @Nullable UUID caseOf(BreachRow row) {
        var caseFile = row.caseFile();
        return caseFile == null ? null : caseFile.value();
    }

    private static @Nullable String numberOf(BreachRow row) {
        return row.caseNumber().isEmpty() ? null : row.caseNumber();
    }
}
