package nl.regieloket.access;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.regieloket.access.fields.Projection;
import nl.regieloket.access.fields.Shown;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.FieldClass;
import org.jspecify.annotations.Nullable;

/**
 * Proof that the gate allowed an actor this action on this subject. Only {@code access} can make one, so a verb that
 * demands a permit can't be reached around the gate.
 */
public final class Permit<A extends Action> {
    private final Actor actor;
    private final A action;
    private final Subject subject;

    /** Null: whomever it is about. */
    private final @Nullable Set<ResidentId> standsFor;

    /** Null: a function of his allows it. */
    private final @Nullable CaseRole role;

    /** Null: he acts for himself. */
    private final @Nullable PersonId replacing;

    private final Projection fields;

    Permit(Actor actor, A action, Subject subject) {
        this(actor, action, subject, null, null);
    }

    Permit(Actor actor, A action, Subject subject, @Nullable Set<ResidentId> standsFor, @Nullable CaseRole role) {
        this(actor, action, subject, standsFor, role, null, Projection.ordinary());
    }

    Permit(
            Actor actor,
            A action,
            Subject subject,
            @Nullable Set<ResidentId> standsFor,
            @Nullable CaseRole role,
            @Nullable PersonId replacing,
            Projection fields) {
        this.fields = fields;
        this.replacing = replacing;
        this.role = role;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.standsFor = standsFor == null ? null : Set.copyOf(standsFor);
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
     * The case that it is about: its subject, or what that stands in.
     *
     * @throws IllegalStateException it is about no case, a fault in our code
     */
    public Subject caseFile() {
        for (Subject next = subject; next != null; next = next.within()) {
            if (next.kind() == SubjectKind.CASE_FILE) {
                return next;
            }
        }
        throw new IllegalStateException("A permit for " + action.code() + " is about no case");
    }

    /** Whether it is the grant of this role that allows it. */
    public boolean isAs(CaseRole wanted) {
        return role == wanted;
    }

    /** The colleague in whose place he does it, during that one's absence; null: by his own grant or function. */
    public @Nullable PersonId replacing() {
        return replacing;
    }

    /** The organisation for which the actor works: what a permit of {@link Access#permitAtWork} is about. */
    public OrganisationId organisation() {
        return Objects.requireNonNull(actor.organisation(), "a permit of somebody who acts for himself");
    }

    /**
     * Whether it reaches what is of these residents. Of a resident and of who helps one it reaches what is of him, and
     * nothing of those who share the household; of everybody else it reaches all.
     */
    public boolean isAbout(Collection<ResidentId> residents) {
        return standsFor == null || residents.stream().anyMatch(standsFor::contains);
    }

    /** The residents whose things it reaches; null: everybody's. For a store, so that a list is cut as {@link #isAbout}. */
    public @Nullable Set<ResidentId> standsFor() {
        return standsFor;
    }

    /** Whether its holder gets what is of this class. */
    public boolean opens(FieldClass fieldClass) {
        return fields.opens(fieldClass);
    }

    /** A value of a class as its holder gets it: whole, or nothing. */
    public <T> Shown<T> show(FieldClass fieldClass, @Nullable T value) {
        return fields.show(fieldClass, value);
    }

    /** The same with a mask for who gets no more than that. */
    public <T> Shown<T> show(FieldClass fieldClass, @Nullable T value, Function<T, String> mask) {
        return fields.show(fieldClass, value, mask);
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
