package nl.regieloket.web.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.claims.ClaimFacts;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.proposals.CommitmentAction;
import nl.regieloket.proposals.CommitmentView;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.questions.QuestionView;
import nl.regieloket.web.api.Means;
import nl.regieloket.web.api.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One part of a joint proposal on the wire: what is asked of one organisation, and what it answered. */
@Schema(name = "Toezegging", description = "Wat één organisatie wordt gevraagd, en wat zij zelf heeft geantwoord.")
public record Toezegging(
        UUID id,
        long versie,
        UUID voorstel,
        String dossiernummer,
        UUID organisatie,
        String organisatienaam,
        String vrager,
        String maatregel,
        String grondslag,
        Termijn gevraagd,
        LocalDate gevraagdOp,
        LocalDate antwoordUiterlijk,
        boolean teLaat,
        String stand,
        @Nullable UUID verlengt,
        List<VorderingKort> vorderingen,
        Euro totaal,
        Redenen redenen,
        @Nullable Belofte toegezegd,
        @Nullable String motivering,
        @Nullable String weg,
        @Nullable String incasso,
        List<Vraag> vragen,
        boolean verlengbaar,
        List<String> toegestaan)
        implements Versioned {

    /** Days, the last one included. */
    @Schema(name = "Termijn")
    public record Termijn(LocalDate van, @Nullable LocalDate totEnMet) {
        static Termijn of(Period period) {
            return new Termijn(period.from(), period.until());
        }
    }

    /** What is asked and why. */
    @Schema(name = "Redenen")
    public record Redenen(
            @Means("asks") String vraag,
            @Means("lawful") String rechtmatig,
            @Means("involved") String betrokken,
            @Means("worthIt") String waarde) {
        static Redenen of(ProposalView.Reasons reasons) {
            return new Redenen(reasons.asks(), reasons.lawful(), reasons.involved(), reasons.worthIt());
        }

        ProposalView.Reasons reasons() {
            return new ProposalView.Reasons(plain(vraag), plain(rechtmatig), plain(betrokken), plain(waarde));
        }

        private static String plain(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** A claim as the one who is asked knows it. */
    @Schema(name = "VorderingKort")
    public record VorderingKort(UUID id, String kenmerk, String soort, Euro bedrag, boolean ingetrokken) {
        static VorderingKort of(ClaimFacts claim) {
            return new VorderingKort(
                    claim.id().value(),
                    claim.reference(),
                    claim.kind().name(),
                    claim.currentAmount(),
                    claim.withdrawn());
        }
    }

    /** What was promised. */
    @Schema(name = "Belofte")
    public record Belofte(
            Termijn periode,
            @Nullable String voorwaarden,
            LocalDate bekendgemaaktOp,
            LocalDate vanKrachtVanaf,
            @Nullable LocalDate bezwaarTotEnMet,
            String beslistDoor,
            LocalDate beslistOp,
            UUID mandaat) {
        static @Nullable Belofte of(CommitmentView.@Nullable Promised promised) {
            return promised == null
                    ? null
                    : new Belofte(
                            Termijn.of(promised.period()),
                            promised.conditions(),
                            promised.madeKnownOn(),
                            promised.inForceOn(),
                            promised.objectUntil(),
                            promised.decidedBy(),
                            promised.decidedOn(),
                            promised.mandate().value());
        }
    }

    /** A question back, with its answer. */
    @Schema(name = "Vraag")
    public record Vraag(
            UUID id,
            String vraag,
            Instant gesteldOp,
            @Nullable String antwoord) {
        static Vraag of(QuestionView asked) {
            return new Vraag(asked.id().value(), asked.question(), asked.askedAt(), asked.answer());
        }
    }

    static Toezegging of(CommitmentView part) {
        var course = part.course();
        var extension = part.extension();
        var said = course.collection();
        return new Toezegging(
                part.id().value(),
                course.version(),
                part.proposal().value(),
                part.caseNumber(),
                part.authority().value(),
                part.authorityName(),
                part.askerName(),
                part.measure().name(),
                part.legalGround(),
                Termijn.of(part.asked()),
                part.requestedOn(),
                part.answerBy(),
                part.overdue(),
                part.status().name(),
                extension == null ? null : extension.value(),
                part.claims().stream().map(VorderingKort::of).toList(),
                part.total(),
                Redenen.of(part.reasons()),
                Belofte.of(part.promise()),
                course.reasons(),
                course.route(),
                said == null ? null : said.name(),
                course.questions().stream().map(Vraag::of).toList(),
                part.extendable(),
                part.allowed().stream().map(CommitmentAction::code).sorted().toList());
    }
}
