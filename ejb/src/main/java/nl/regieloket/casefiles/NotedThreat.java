package nl.regieloket.casefiles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What threatens a household, as its case keeps it. Never changed: another threat is another one. */
@Embeddable
class NotedThreat {
    @Enumerated(EnumType.STRING)
    @Column(name = "threat_kind")
    private ThreatKind kind;

    @Column(name = "threat_on")
    private LocalDate on;

    /** Never before the question. */
    @Column(name = "threat_since")
    private LocalDate since;

    @SuppressWarnings("NullAway.Init")
    protected NotedThreat() {}

    private NotedThreat(ThreatKind kind, LocalDate on, LocalDate since) {
        this.kind = kind;
        this.on = on;
        this.since = since;
    }

    /**
     * As it is told.
     *
     * @param asked day of the question
     * @throws nl.regieloket.kernel.Problem.Invalid as {@link Threat#knownSince}
     */
    static @Nullable NotedThreat of(@Nullable Threat told, LocalDate asked, LocalDate today) {
        return told == null ? null : new NotedThreat(told.kind(), told.on(), told.knownSince(asked, today));
    }

    Threat told() {
        return new Threat(kind, on, since);
    }

    LocalDate since() {
        return since;
    }

    /** The same, known since that day at the soonest: nobody knew before the question. */
    NotedThreat notBefore(LocalDate asked) {
        return since.isBefore(asked) ? new NotedThreat(kind, on, asked) : this;
    }
}
