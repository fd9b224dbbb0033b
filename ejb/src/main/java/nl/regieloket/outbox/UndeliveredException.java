package nl.regieloket.outbox;

/** A message could not be sent now. Not a {@code Problem}: what was noted about the attempt must stay. */
public class UndeliveredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public UndeliveredException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    /** What went wrong, without personal data. */
    public String code() {
        return code;
    }
}
