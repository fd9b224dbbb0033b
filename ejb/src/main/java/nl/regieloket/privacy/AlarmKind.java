package nl.regieloket.privacy;

/** What can be wrong with the trail as a whole. */
public enum AlarmKind {
    /** The last walk along the chain found faults. */
    BROKEN("trail.broken"),
    /** A line waits for its seal for longer than a minute. */
    BEHIND("trail.behind"),
    /** For longer than a day no walk along the chain came to its end. */
    UNVERIFIED("trail.unverified");

    private final String task;

    AlarmKind(String task) {
        this.task = task;
    }

    /** The code of the task that it is to the privacy officers. */
    String task() {
        return task;
    }
}
