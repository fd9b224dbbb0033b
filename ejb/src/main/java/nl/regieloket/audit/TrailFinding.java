package nl.regieloket.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import org.jspecify.annotations.Nullable;

/** Something that a walk along the chain found. */
@Entity
@Table(name = "trail_finding")
class TrailFinding {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "check_id", columnDefinition = "uuid")
    private UUID checkId;

    @Enumerated(EnumType.STRING)
    private VerifyingTrail.Fault fault;

    private @Nullable Long position;

    @Column(name = "line_id", columnDefinition = "uuid")
    private @Nullable UUID lineId;

    @Column(name = "anchored_on")
    private @Nullable LocalDate anchoredOn;

    @SuppressWarnings("NullAway.Init")
    protected TrailFinding() {}

    TrailFinding(UUID check, VerifyingTrail.Finding finding) {
        this.id = Uuid7.next();
        this.checkId = check;
        this.fault = finding.fault();
        this.position = finding.position();
        this.lineId = finding.line();
        this.anchoredOn = finding.anchoredOn();
    }

    VerifyingTrail.Finding finding() {
        return new VerifyingTrail.Finding(fault, position, lineId, anchoredOn);
    }
}
