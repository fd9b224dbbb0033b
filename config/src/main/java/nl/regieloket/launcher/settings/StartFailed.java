package nl.regieloket.launcher.settings;

import java.nio.file.Path;

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

    private static String reasonOf(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
