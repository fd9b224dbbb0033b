package nl.regieloket.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain; locked while somebody seals. */
@Entity
@Table(name = "trail_head")
class TrailHead {
    static final int ONLY = 1;

    @Id
    private int id;

    private long position;

    private byte[] hash;

    @SuppressWarnings("NullAway.Init")
    protected TrailHead() {}

    long position() {
        return position;
    }

    byte[] hash() {
        return hash.clone();
    }

    void moveTo(long nextPosition, byte[] nextHash) {
        position = nextPosition;
        hash = nextHash.clone();
    }
}
