package nl.regieloket.access.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Trace;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.costs.Cost;
import nl.regieloket.kernel.costs.Costly;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.ReadsPersonalData;
import org.jspecify.annotations.Nullable;

/** Makes a line of what somebody read, and has it spooled. */
@Costly(Cost.PROCESSING_LOG)
@Dependent
class LoggingReads {
    /** What was spooled in one request: the same activity about the same residents is one processing, and one line. */
    private record Noted(Trace trace, Instant start, Set<String> keys) {}

    private static final ThreadLocal<@Nullable Noted> NOTED = new ThreadLocal<>();

    @Inject
    private Spool spool;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private ProcessingActivities activities;

    @Inject
    private BusinessClock today;

    @Inject
    private Clock clock;

    /**
     * Spools whose data a call returned, if anybody's.
     *
     * @throws nl.regieloket.kernel.Problem.Unavailable {@code processing-log.unavailable}
     */
    void log(Reading reading, InvocationContext call, @Nullable Object result, Actor actor, Instant start) {
        Method method = call.getMethod();
        Set<About> about = method.isAnnotationPresent(ReadsPersonalData.class)
                ? Subjects.asked(call.getParameters())
                : Subjects.of(result, call.getParameters());
        if (about.isEmpty()) {
            return;
        }
        ProcessingActivity activity = activity(reading, method);
        Noted noted = noted(start);
        Set<String> subjects = new TreeSet<>();
        restricted(about, reading.standsFor()).forEach(one -> {
            String subject = pseudonyms.spooled(one);
            if (!noted.keys().contains(activity.code() + " " + subject)) {
                subjects.add(subject);
            }
        });
        if (subjects.isEmpty()) {
            return;
        }
        spool.append(new SpooledRead(
                Uuid7.next(),
                noted.trace(),
                noted.start(),
                clock.instant(),
                today.today(),
                activity.code(),
                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                actor.person(),
                actor.organisation(),
                actor.functions(),
                subjects));
        subjects.forEach(subject -> noted.keys().add(activity.code() + " " + subject));
    }

    /** Of a case a resident sees what is of those for whom he stands, and so does who helps him. */
    private static Set<About> restricted(Set<About> about, Set<ResidentId> standsFor) {
        return standsFor.isEmpty()
                ? about
                : about.stream()
                        .flatMap(one -> one.kind() == About.Kind.CASE_FILE || one.kind() == About.Kind.HOUSEHOLD
                                ? About.residents(standsFor).stream()
                                : Stream.of(one))
                        .collect(Collectors.toSet());
    }

    private ProcessingActivity activity(Reading reading, Method method) {
        return reading.actions().stream()
                .flatMap(action -> activities.of(action, today.today()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Personal data was read for no activity, by "
                        + method.getDeclaringClass().getSimpleName() + "." + method.getName() + " after "
                        + reading.actions()));
    }

    private static Noted noted(Instant start) {
        Trace trace = Trace.current().orElseGet(Trace::begin);
        Noted noted = NOTED.get();
        if (noted == null || !noted.trace().equals(trace)) {
            noted = new Noted(trace, start, new HashSet<>());
            NOTED.set(noted);
        }
        return noted;
    }
}
