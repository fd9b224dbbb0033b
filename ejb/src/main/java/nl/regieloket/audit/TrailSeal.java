package nl.regieloket.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One link of the chain: it covers its line and the link before it. */
@Entity
@Table(name = "trail_seal")
class TrailSeal {
    @Id
    private long position;

    @Column(name = "line_id", columnDefinition = "uuid")
    private UUID lineId;

    private byte[] hash;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @SuppressWarnings("NullAway.Init")
    protected TrailSeal() {}

    TrailSeal(long position, UUID lineId, byte[] hash, Instant sealedAt) {
        this.position = position;
        this.lineId = lineId;
        this.hash = hash.clone();
        this.sealedAt = sealedAt;
    }

    long position() {
        return position;
    }

    UUID lineId() {
        return lineId;
    }

    byte[] hash() {
        return hash.clone();
    }
}
