package nl.regieloket.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A line that waits for the sealer. */
@Entity
@Table(name = "trail_unsealed")
class TrailUnsealed {
    @Id
    @Column(name = "line_id", columnDefinition = "uuid")
    private UUID lineId;

    @SuppressWarnings("NullAway.Init")
    protected TrailUnsealed() {}

    TrailUnsealed(UUID lineId) {
        this.lineId = lineId;
    }

    UUID lineId() {
        return lineId;
    }
}
