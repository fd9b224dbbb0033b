package nl.regieloket.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One link of the chain: it covers itself, its line and the link before it. */
@Entity
@Table(name = "trail_seal")
class TrailSeal {
    /** Which form of {@code docs/trail.md} it has; covered too, so that a later one can't be taken for this. */
    private static final String FORM = "1";

    @Id
    private long position;

    @Column(name = "line_id", columnDefinition = "uuid")
    private UUID lineId;

    private byte[] hash;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @SuppressWarnings("NullAway.Init")
    protected TrailSeal() {}

    /** The seal of a line at that place of the chain. */
    TrailSeal(byte[] previous, long position, TrailLine line, Instant at) {
        this.position = position;
        this.lineId = line.id();
        this.sealedAt = at.truncatedTo(ChronoUnit.MICROS); // as the column keeps it: the seal covers it
        this.hash = over(previous, line);
    }

    /** Whether it covers this line, after that seal. */
    boolean fits(byte[] previous, TrailLine line) {
        return MessageDigest.isEqual(hash, over(previous, line));
    }

    private byte[] over(byte[] previous, TrailLine line) {
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(FORM);
        fields.add(Long.toString(position));
        fields.add(TrailLine.micros(sealedAt));
        fields.addAll(line.sealedFields());
        return SealForm.hash(previous, fields);
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
