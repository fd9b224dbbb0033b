package nl.regieloket.access.fields;

import nl.regieloket.kernel.personal.OfWhatWasAsked;
import org.jspecify.annotations.Nullable;

/**
 * A value as one reader gets it: whole, behind a mask, or not at all. Only a {@link Projection} makes one, and it says
 * nothing by itself: printed it is stars, in JSON an empty object, and it can't be stored in a session. Who tells it takes
 * {@link #whole()} or {@link #masked()} out of it by name.
 */
public final class Shown<T> implements OfWhatWasAsked {
    private static final Shown<?> NOTHING = new Shown<>(null, null);

    private final @Nullable T whole;
    private final @Nullable String masked;

    private Shown(@Nullable T whole, @Nullable String masked) {
        this.whole = whole;
        this.masked = masked;
    }

    static <T> Shown<T> whole(T value, @Nullable String mask) {
        return new Shown<>(value, mask);
    }

    static <T> Shown<T> masked(String mask) {
        return new Shown<>(null, mask);
    }

    @SuppressWarnings("unchecked") // it holds nothing of any type
    static <T> Shown<T> nothing() {
        return (Shown<T>) NOTHING;
    }

    /** The value; null: there is none, or this reader does not get it. */
    public @Nullable T whole() {
        return whole;
    }

    /** What may be shown of it to who needs no more; null: there is none, or this reader gets nothing of it. */
    public @Nullable String masked() {
        return masked;
    }

    @Override
    public String toString() {
        return "***";
    }
}
