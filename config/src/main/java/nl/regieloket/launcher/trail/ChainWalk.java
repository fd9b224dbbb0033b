package nl.regieloket.launcher.trail;

import java.util.function.Consumer;
import nl.regieloket.launcher.trail.Anchors.Anchor;

/** Follows the chain from its first seal, one at a time, and tells in words what does not fit. */
final class ChainWalk {
    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final Anchors anchors;
    private final Consumer<String> tell;
    private String previous = BEFORE_THE_FIRST;
    private long position;
    private String line = "none";

    ChainWalk(Anchors anchors, Consumer<String> tell) {
        this.anchors = anchors;
        this.tell = tell;
    }

    /** Where it is in the chain. */
    long position() {
        return position;
    }

    void pass(SealedRow row) {
        if (row.position() != position + 1) {
            tell.accept("GAP: after position " + position + " comes " + row.position() + ", line " + row.lineId()
                    + ": the seals between them are gone");
        }
        if (row.line() == null) {
            tell.accept("MISSING: position " + row.position() + ", line " + row.lineId()
                    + ": its seal is there, the line is gone");
        } else if (!row.fits(previous)) {
            tell.accept("CHANGED: position " + row.position() + ", line " + row.lineId()
                    + ": the line, its seal or the seal before it is not what was sealed");
        }
        for (Anchor anchor : anchors.at(row.position())) {
            if (!anchor.hash().equals(row.hash())) {
                tell.accept("REWRITTEN: position " + row.position() + ", line " + row.lineId()
                        + ": not the seal that was anchored on " + anchor.day() + " in " + anchor.from());
            }
        }
        previous = row.hash();
        position = row.position();
        line = row.lineId();
    }

    /** Says that no seal follows, and what the head of the chain says of its end. */
    void end(long headPosition, String headHash) {
        if (headPosition > position) {
            tell.accept("CUT_OFF: after position " + position + ", line " + line
                    + ": the head of the chain stands at position " + headPosition);
        } else if (headPosition < position) {
            tell.accept("INSERTED: position " + position + ", line " + line
                    + ": behind the head of the chain, which stands at position " + headPosition);
        } else if (!previous.equals(headHash)) {
            tell.accept("CHANGED: position " + position + ", line " + line
                    + ": the head of the chain has another seal there");
        }
        for (Anchor anchor : anchors.beyond(position)) {
            tell.accept("CUT_OFF: after position " + position + ", line " + line + ": on " + anchor.day()
                    + " the chain was anchored at position " + anchor.position() + " in " + anchor.from());
        }
    }
}
