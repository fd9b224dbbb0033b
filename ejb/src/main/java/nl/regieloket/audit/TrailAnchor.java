package nl.regieloket.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HexFormat;

/** Where the chain ended on a day, once a day, never changed: who makes the whole chain anew does not fit it. */
@Entity
@Table(name = "trail_anchor")
class TrailAnchor {
    @Id
    @Column(name = "anchored_on")
    private LocalDate anchoredOn;

    private long position;

    private byte[] hash;

    @SuppressWarnings("NullAway.Init")
    protected TrailAnchor() {}

    TrailAnchor(LocalDate day, TrailHead head) {
        this.anchoredOn = day;
        this.position = head.position();
        this.hash = head.hash();
    }

    Anchor anchor() {
        return new Anchor(anchoredOn, position, HexFormat.of().formatHex(hash));
    }
}
