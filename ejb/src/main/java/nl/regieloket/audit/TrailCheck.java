package nl.regieloket.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.audit.VerifyingTrail.Fault;
import nl.regieloket.audit.VerifyingTrail.Finding;
import nl.regieloket.kernel.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * One walk along the chain, from its first seal to where it ended when the walk began; then a look at all lines for such
 * as no seal covers. It goes on where it was after each batch, on whichever server.
 */
@Entity
@Table(name = "trail_check")
class TrailCheck {
    private static final int HASH_BYTES = 32;

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "by_hand")
    private boolean byHand;

    @Column(name = "up_to")
    private long upTo;

    @Column(name = "up_to_hash")
    private byte[] upToHash;

    private long position;

    private byte[] hash;

    @Column(name = "line_id", columnDefinition = "uuid")
    private @Nullable UUID lineId;

    private boolean walked;

    @Column(name = "looked_to", columnDefinition = "uuid")
    private @Nullable UUID lookedTo;

    private long faults;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected TrailCheck() {}

    /** At the first seal of the chain, to walk to where it ends now. */
    TrailCheck(TrailHead head, boolean byHand, Instant at) {
        this.id = Uuid7.next();
        this.begunAt = at;
        this.byHand = byHand;
        this.upTo = head.position();
        this.upToHash = head.hash();
        this.hash = new byte[HASH_BYTES];
    }

    UUID id() {
        return id;
    }

    long position() {
        return position;
    }

    long upTo() {
        return upTo;
    }

    boolean isWalked() {
        return walked;
    }

    /** Up to and with which line it was looked whether a seal covers it. */
    UUID lookedTo() {
        return lookedTo == null ? new UUID(0, 0) : lookedTo;
    }

    /**
     * Passes the next seal.
     *
     * @param line what it covers; null: that is gone
     * @param anchors those of this place
     */
    List<Finding> pass(TrailSeal seal, @Nullable TrailLine line, List<Anchor> anchors) {
        List<Finding> found = new ArrayList<>();
        if (seal.position() != position + 1) {
            found.add(new Finding(Fault.GAP, seal.position(), seal.lineId(), null));
        }
        if (line == null) {
            found.add(new Finding(Fault.MISSING, seal.position(), seal.lineId(), null));
        } else if (!seal.fits(hash, line)) {
            found.add(new Finding(Fault.CHANGED, seal.position(), seal.lineId(), null));
        }
        anchors.stream()
                .filter(anchor -> !anchor.fits(seal))
                .forEach(anchor ->
                        found.add(new Finding(Fault.REWRITTEN, seal.position(), seal.lineId(), anchor.day())));
        position = seal.position();
        hash = seal.hash();
        lineId = seal.lineId();
        return noted(found);
    }

    /**
     * Says that no seal follows.
     *
     * @param beyond anchors behind the end that the chain has now
     */
    List<Finding> endWalk(List<Anchor> beyond) {
        List<Finding> found = new ArrayList<>();
        if (position < upTo) {
            found.add(new Finding(Fault.CUT_OFF, position, lineId, null));
        } else if (!MessageDigest.isEqual(hash, upToHash)) {
            found.add(new Finding(Fault.CHANGED, position, lineId, null));
        }
        beyond.forEach(anchor -> found.add(new Finding(Fault.CUT_OFF, anchor.position(), null, anchor.day())));
        walked = true;
        return noted(found);
    }

    /**
     * Looked at lines up to and with one.
     *
     * @param outside those of them that no seal covers and that wait for none
     */
    List<Finding> look(UUID upToLine, List<UUID> outside) {
        lookedTo = upToLine;
        return noted(outside.stream()
                .map(line -> new Finding(Fault.INSERTED, null, line, null))
                .toList());
    }

    /**
     * Ends.
     *
     * @param gone lines that wait for their seal and are not there any more
     */
    List<Finding> end(List<UUID> gone, Instant at) {
        endedAt = at;
        return noted(gone.stream()
                .map(line -> new Finding(Fault.MISSING, null, line, null))
                .toList());
    }

    private List<Finding> noted(List<Finding> found) {
        faults += found.size();
        return found;
    }

    VerifyingTrail.Course course() {
        return new VerifyingTrail.Course(id, begunAt, byHand, upTo, position, faults, endedAt);
    }
}
