package nl.regieloket.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.access.fields.FieldTable;
import nl.regieloket.access.landing.Footing;
import nl.regieloket.access.landing.Landing;
import nl.regieloket.access.processing.Reading;
import nl.regieloket.audit.Trail;
import nl.regieloket.audit.TrailEntry;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.costs.Cost;
import nl.regieloket.kernel.costs.Costly;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.FieldClass;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/** The gate. Nothing about a case is read or changed without a permit from here; every answer leaves a trail line. */
@Costly(Cost.GATE)
@Boundary
@Stateless
public class Access {
    private static final RightsTable RIGHTS = RightsTable.read();
    private static final PurposeTable PURPOSES = PurposeTable.packaged();
    private static final FieldTable FIELDS = FieldTable.packaged();

    /** What a line tells of what is not there: whatever he wanted with it. */
    private static final String REACHED = "unknown.reach";

    @Inject
    private AccessGrants grants;

    @Inject
    private Trail trail;

    @Inject
    private Landing landing;

    @Inject
    private BusinessClock clock;

    @Inject
    private Clock realClock;

    /**
     * Allows this actor this action on this subject, or refuses.
     *
     * @throws Problem.Missing {@code <kind>.unknown} when he may not know that the subject exists
     * @throws Problem.StepUpNeeded {@code sign-in.strong-needed} when a stronger sign-in would do
     * @throws Problem.Forbidden {@code access.refused} when he may know of it, but not do this
     */
    public <A extends Action> Permit<A> permit(Actor actor, A action, Subject subject) {
        Standing standing = standings(actor, List.of(subject)).apply(subject);
        List<HeldGrant> held = standing.held();
        List<Right> allowing = standing.allowing(RIGHTS, actor, action.code(), subject);
        Optional<Right> deciding = RIGHTS.deciding(actor, allowing);
        if (deciding.isPresent()) {
            PersonId replacing = RightsTable.replacing(deciding.get(), held);
            landing.allowed(footing(actor, action, subject, deciding.get(), replacing));
            trail.allowed(entry(actor, action, subject, rule(deciding.get(), replacing)));
            return permit(actor, action, subject, standing, allowing, deciding.get(), replacing);
        }
        Problem refusal = refusal(actor, action, subject, standing, allowing);
        answered(actor, action, subject, refusal);
        throw refusal;
    }

    /**
     * Allows this actor this action for the organisation he works for, or refuses; {@link Permit#organisation()} is that
     * organisation.
     *
     * @throws Problem.Forbidden {@code actor.no-organisation} when he acts for himself, or as {@link #permit}
     */
    public <A extends Action> Permit<A> permitAtWork(Actor actor, A action) {
        OrganisationId organisation = actor.organisation();
        if (organisation == null) {
            var nowhere = new Subject(SubjectKind.ORGANISATION, actor.person().value(), null, null);
            var refusal = new Problem.Forbidden("actor.no-organisation");
            answered(actor, action, nowhere, refusal);
            throw refusal;
        }
        return permit(actor, action, Subject.organisation(organisation));
    }

    /**
     * Allows this actor this action on those of these subjects that he may, and leaves the others out; each answer leaves
     * a trail line. However many are allowed, it takes the same number of statements.
     */
    public <A extends Action> Map<Subject, Permit<A>> permits(Actor actor, A action, Collection<Subject> subjects) {
        Function<Subject, Standing> standings = standings(actor, subjects);
        Map<Subject, Permit<A>> permits = new HashMap<>();
        List<TrailEntry> allowed = new ArrayList<>();
        for (Subject subject : subjects) {
            Standing standing = standings.apply(subject);
            List<HeldGrant> own = standing.held();
            List<Right> allowing = standing.allowing(RIGHTS, actor, action.code(), subject);
            RIGHTS.deciding(actor, allowing)
                    .ifPresentOrElse(
                            right -> {
                                PersonId replacing = RightsTable.replacing(right, own);
                                landing.allowed(footing(actor, action, subject, right, replacing));
                                allowed.add(entry(actor, action, subject, rule(right, replacing)));
                                permits.put(
                                        subject, permit(actor, action, subject, standing, allowing, right, replacing));
                            },
                            () -> trail.refused(entry(
                                    actor,
                                    action,
                                    subject,
                                    refusal(actor, action, subject, standing, allowing)
                                            .code())));
        }
        trail.allowed(allowed);
        return permits;
    }

    /** With what of the fields that the law guards apart its holder gets: by the same rights and grants. */
    private <A extends Action> Permit<A> permit(
            Actor actor,
            A action,
            Subject subject,
            Standing standing,
            List<Right> allowing,
            Right deciding,
            @Nullable PersonId replacing) {
        @Nullable Set<ResidentId> standsFor = RightsTable.standsFor(allowing, standing.held());
        var permit = new Permit<>(
                actor,
                action,
                subject,
                standsFor,
                deciding.role(),
                replacing,
                FIELDS.projection(
                        action.code(),
                        right -> RightsTable.reachesAll(
                                standing.allowing(RIGHTS, actor, right, subject), standing.held(), standsFor),
                        clock.today()));
        Reading.allowed(action.code(), permit.standsFor());
        return permit;
    }

    /** Codes of all actions of the rights table. */
    public static Set<String> actions() {
        return RIGHTS.actions();
    }

    /** Which of these actions the actor may take now: what a read model carries, so that no screen guesses. */
    public <A extends Action> Set<A> allowed(Actor actor, Subject subject, Collection<A> actions) {
        return allowed(actor, Map.of(subject, actions)).getOrDefault(subject, Set.of());
    }

    /** The same of several subjects: one statement, however many. */
    public <A extends Action> Map<Subject, Set<A>> allowed(Actor actor, Map<Subject, ? extends Collection<A>> asked) {
        asked.values().forEach(actions -> actions.forEach(action -> Reading.asked(action.code())));
        Function<Subject, Standing> standings = standings(actor, asked.keySet());
        Map<Subject, Set<A>> allowed = new HashMap<>();
        asked.forEach((subject, actions) -> allowed.put(
                subject,
                actions.stream()
                        .filter(action -> !standings
                                .apply(subject)
                                .allowing(RIGHTS, actor, action.code(), subject)
                                .isEmpty())
                        .collect(Collectors.toUnmodifiableSet())));
        return allowed;
    }

    /** Which things this actor may do this with: the filter of a list, by the same rights and grants. */
    public Visible visible(Actor actor, Action action) {
        Reading.asked(action.code());
        return new Visible(actor, RIGHTS.rolesFor(actor, action.code()), PURPOSES.inForce(clock.today()), clock.now());
    }

    /**
     * Refuses a thing of a resident for whom the actor does not stand, as if it were not there.
     *
     * @throws Problem.Missing {@code <kind>.unknown}
     */
    public void requireAbout(Permit<?> permit, Collection<ResidentId> residents) {
        if (!permit.isAbout(residents)) {
            Problem refusal = new Problem.Missing(unknown(permit.subject().kind()));
            answered(permit.actor(), permit.action(), permit.subject(), refusal);
            throw refusal;
        }
    }

    /**
     * Refuses a thing of a class that the actor does not get, as if it were not there.
     *
     * @throws Problem.Missing {@code <kind>.unknown}
     */
    public void requireOpen(Permit<?> permit, FieldClass fieldClass) {
        if (!permit.opens(fieldClass)) {
            Problem refusal = new Problem.Missing(unknown(permit.subject().kind()));
            answered(permit.actor(), permit.action(), permit.subject(), refusal);
            throw refusal;
        }
    }

    /** Notes a refusal that a rule outside the rights table gave, such as a mandate that does not reach. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the refusal has marked the transaction already
    public void refused(Permit<?> permit, Problem problem) {
        answered(permit.actor(), permit.action(), permit.subject(), problem);
    }

    /** The same of something else that the actor reached for with his permit, such as a resident of elsewhere. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void refused(Permit<?> permit, Subject reachedFor, Problem problem) {
        answered(permit.actor(), permit.action(), reachedFor, problem);
    }

    /** Answers about what is not there with the statements and the line of what he may not know of. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void unknown(Actor actor, UUID id, Problem.Missing problem) {
        var nowhere = new Subject(SubjectKind.ORGANISATION, id, null, null);
        standings(actor, List.of(nowhere));
        String kind =
                problem.code().replaceFirst("\\.unknown$", "").replace('-', '_').toUpperCase(Locale.ROOT);
        trail.refused(new TrailEntry(actor.person(), actor.organisation(), REACHED, kind, id, problem.code()));
        Reading.answered(problem);
    }

    private void answered(Actor actor, Action action, Subject subject, Problem refusal) {
        trail.refused(entry(actor, action, subject, refusal.code()));
        Reading.answered(refusal);
    }

    /** How he stands to each of these; one statement. */
    private Function<Subject, Standing> standings(Actor actor, Collection<Subject> subjects) {
        Holdings holdings = grants.held(actor, subjects, clock.now());
        Set<String> inForce = PURPOSES.inForce(clock.today());
        boolean always = actor.is(OfficerFunction.CLOCK);
        return subject -> holdings.of(subject, PURPOSES, inForce, always);
    }

    private static Problem refusal(
            Actor actor, Action action, Subject subject, Standing standing, List<Right> allowing) {
        if (!allowing.isEmpty()) {
            return new Problem.StepUpNeeded("sign-in.strong-needed");
        }
        if (!standing.tellsOfIt(RIGHTS, actor) && subject.kind() != SubjectKind.ORGANISATION) {
            return new Problem.Missing(unknown(subject.kind()));
        }
        return standing.given().stream()
                .filter(grant -> RIGHTS.allowing(actor, action.code(), subject, List.of(grant)).stream()
                        .anyMatch(right -> right.role() != null))
                .findFirst()
                .map(grant -> standing.refusalOf(grant.purpose()))
                .orElseGet(() -> new Problem.Forbidden("access.refused"));
    }

    private Footing footing(Actor actor, Action action, Subject subject, Right right, @Nullable PersonId replacing) {
        return new Footing(
                actor,
                action,
                subject,
                subject.chain(),
                actor.reach(),
                right.functions(),
                right.role(),
                Section.bits(right.section() == null ? Set.of() : Set.of(right.section())),
                PURPOSES.opening(right.section(), clock.today()),
                right.strong(),
                replacing,
                realClock.instant());
    }

    /** The row that decided, and for whom he who does it stands in. */
    private static String rule(Right right, @Nullable PersonId replacing) {
        return replacing == null ? right.row() : right.row() + " replacing " + replacing;
    }

    private static String unknown(SubjectKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".unknown";
    }

    private static TrailEntry entry(Actor actor, Action action, Subject subject, @Nullable String reason) {
        return new TrailEntry(
                actor.person(),
                actor.organisation(),
                action.code(),
                subject.kind().name(),
                subject.id(),
                reason);
    }
}
