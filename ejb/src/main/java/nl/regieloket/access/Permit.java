package nl.regieloket.access;

/**
 * Proof that the gate allowed an actor this action on this subject. Only {@code access} can make one, so a verb that
 * demands a permit can't be reached around the gate.
 */
public final class Permit<A extends Action> {
    private final Actor actor;
    private final A action;
    private final Subject subject;

    Permit(Actor actor, A action, Subject subject) {
        this.actor = actor;
        this.action = action;
        this.subject = subject;
    }

    public Actor actor() {
        return actor;
    }

    public A action() {
        return action;
    }

    public Subject subject() {
        return subject;
    }

    /**
     * Refuses to be used for another thing than it was given for.
     *
     * @throws IllegalStateException a fault in our code, never the user's doing
     */
    public void requireFor(Action wanted, Subject wantedSubject) {
        if (!action.equals(wanted) || !subject.id().equals(wantedSubject.id())) {
            throw new IllegalStateException("A permit for " + action.code() + " was used for " + wanted.code());
        }
    }

    /** Whether what it allows reaches this subject: the same whole, or a thing of the same organisation. */
    boolean reaches(Subject other) {
        if (subject.root().id().equals(other.root().id())) {
            return true;
        }
        return subject.kind() == SubjectKind.ORGANISATION
                && subject.organisation() != null
                && subject.organisation().equals(other.root().organisation());
    }
}
