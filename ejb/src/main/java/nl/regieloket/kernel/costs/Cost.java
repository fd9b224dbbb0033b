package nl.regieloket.kernel.costs;

import java.util.Locale;

/** On what the time of a request goes. */
public enum Cost {
    /** Asking what somebody may, also when that is to put a lock or a purpose to him. */
    GATE,
    /** Writing down what he did or was refused. */
    TRAIL,
    /** Writing down whose data he reads. */
    PROCESSING_LOG,
    /** Making fields readable, unreadable, or findable. */
    ENCRYPTION,
    /** All else: what he came for. */
    WORK;

    /** How it is called where it is measured. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
