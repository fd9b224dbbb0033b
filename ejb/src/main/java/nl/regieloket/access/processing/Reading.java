package nl.regieloket.access.processing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * One call of a boundary by somebody from outside, with what the gate was asked in it. What that boundary asks of others
 * is for itself and leaves no line.
 */
public final class Reading {
    private static final ThreadLocal<@Nullable Reading> CURRENT = new ThreadLocal<>();

    private final List<String> actions = new ArrayList<>();
    private final Set<ResidentId> standsFor = new HashSet<>();
    private boolean everybody;

    @Nullable
    private Problem answer;

    private Reading() {}

    /** The gate allowed this action; null: it reaches whomever the thing is about, else these residents alone. */
    public static void allowed(String action, @Nullable Set<ResidentId> standsFor) {
        Reading reading = CURRENT.get();
        if (reading != null) {
            reading.actions.add(action);
            if (standsFor == null) {
                reading.everybody = true;
            } else {
                reading.standsFor.addAll(standsFor);
            }
        }
    }

    /** The gate was asked what somebody may do, which opens a list or comes beside what he reads. */
    public static void asked(String action) {
        Reading reading = CURRENT.get();
        if (reading != null) {
            reading.actions.add(action);
        }
    }

    /** The gate refused with this problem, and it has its line. */
    public static void answered(Problem refusal) {
        Reading reading = CURRENT.get();
        if (reading != null) {
            reading.answer = refusal;
        }
    }

    /** Whether this is what the gate refused with last, and not the word of a feature that found nothing. */
    public static boolean isAnswered(Problem refusal) {
        Reading reading = CURRENT.get();
        return reading != null && reading.answer == refusal;
    }

    static boolean isOpen() {
        return CURRENT.get() != null;
    }

    static Reading open() {
        Reading reading = new Reading();
        CURRENT.set(reading);
        return reading;
    }

    static void close() {
        CURRENT.remove();
    }

    /** The actions that the gate was asked about, the one that opened the door first. */
    List<String> actions() {
        return actions;
    }

    /** The residents for whom a resident or helper read; empty: whomever the thing is about. */
    Set<ResidentId> standsFor() {
        return everybody ? Set.of() : standsFor;
    }
}
