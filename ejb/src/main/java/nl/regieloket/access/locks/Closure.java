package nl.regieloket.access.locks;

/** How something is closed to somebody. */
public enum Closure {
    /** He is outside of its circle: what he holds for a part of it alone, such as his own claim, stays his. */
    OUTSIDE,
    /** He is kept out by name: nothing of it is his. */
    EXCLUDED
}
