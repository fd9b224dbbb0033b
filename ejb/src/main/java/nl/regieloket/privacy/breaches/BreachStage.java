package nl.regieloket.privacy.breaches;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.Words;
import org.jspecify.annotations.Nullable;

/** What came later about a breach; never changed. */
@Entity
@Table(name = "data_breach_stage")
class BreachStage {
    private static final int LONGEST = 2000;

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "breach_id", columnDefinition = "uuid")
    private UUID breach;

    @Enumerated(EnumType.STRING)
    private StageKind kind;

    /** Null: nothing was judged. */
    @Enumerated(EnumType.STRING)
    private @Nullable BreachRisk risk;

    private String words;

    @Column(name = "to_authority")
    private boolean toAuthority;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "by_person", columnDefinition = "uuid")
    @SuppressWarnings("UnusedVariable") // for who asks the database who it was
    private UUID by;

    @SuppressWarnings("NullAway.Init")
    protected BreachStage() {}

    BreachStage(
            Permit<BreachAction> permit,
            BreachId breach,
            StageKind kind,
            @Nullable BreachRisk risk,
            String words,
            boolean toAuthority,
            Instant at) {
        this.id = Uuid7.next();
        this.breach = breach.value();
        this.kind = kind;
        this.risk = risk;
        this.words = Words.required("words", words, LONGEST);
        this.toAuthority = toAuthority;
        this.at = at;
        this.by = permit.actor().person().value();
    }

    UUID breach() {
        return breach;
    }

    BreachView.Stage view() {
        return new BreachView.Stage(kind, risk, words, toAuthority, at);
    }
}
