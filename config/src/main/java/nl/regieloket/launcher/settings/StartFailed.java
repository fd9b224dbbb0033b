package nl.regieloket.launcher.settings;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** A part that did not start, told so that somebody can mend it: which part, why, and where its log is. */
public final class StartFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, Throwable cause) {
        super(message + ": " + reasonOf(cause), cause);
    }

    public static StartFailed of(String part, String reason, Path log) {
        return new StartFailed(part + " did not start: " + reason + "\n  its log: " + log);
    }

    /** Messages of many exceptions are only a path, and say nothing without the kind. */
    private static String reasonOf(Throwable cause) {
        Throwable told =
                cause instanceof UncheckedIOException ? Objects.requireNonNullElse(cause.getCause(), cause) : cause;
        String kind = told.getClass().getSimpleName();
        return told.getMessage() == null ? kind : told.getMessage() + " (" + kind + ")";
    }
}
