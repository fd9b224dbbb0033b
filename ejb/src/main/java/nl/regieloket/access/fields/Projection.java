package nl.regieloket.access.fields;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import nl.regieloket.kernel.personal.FieldClass;
import org.jspecify.annotations.Nullable;

/** What one reader gets of each class of fields, of one subject. */
public final class Projection {
    private static final Projection ORDINARY =
            new Projection(EnumSet.of(FieldClass.NORMAL), EnumSet.of(FieldClass.NORMAL));
    private static final Projection OF_ONESELF =
            new Projection(EnumSet.allOf(FieldClass.class), EnumSet.allOf(FieldClass.class));

    private final Set<FieldClass> whole;
    private final Set<FieldClass> masked;

    Projection(Set<FieldClass> whole, Set<FieldClass> masked) {
        this.whole = Set.copyOf(whole);
        this.masked = Set.copyOf(masked);
    }

    /** Nothing of any class that is guarded apart. */
    public static Projection ordinary() {
        return ORDINARY;
    }

    /** Everything: the file of what is held of him is for the resident himself (AVG 15). */
    public static Projection ofOneself() {
        return OF_ONESELF;
    }

    /** Whether what is of this class is told whole. */
    public boolean opens(FieldClass fieldClass) {
        return whole.contains(fieldClass);
    }

    /** The value as the reader gets it: whole, or nothing. */
    public <T> Shown<T> show(FieldClass fieldClass, @Nullable T value) {
        return value != null && opens(fieldClass) ? Shown.whole(value, null) : Shown.nothing();
    }

    /** The value as the reader gets it: whole with its mask, the mask alone, or nothing. */
    public <T> Shown<T> show(FieldClass fieldClass, @Nullable T value, Function<T, String> mask) {
        if (value == null) {
            return Shown.nothing();
        }
        if (opens(fieldClass)) {
            return Shown.whole(value, mask.apply(value));
        }
        return masked.contains(fieldClass) ? Shown.masked(mask.apply(value)) : Shown.nothing();
    }
}
