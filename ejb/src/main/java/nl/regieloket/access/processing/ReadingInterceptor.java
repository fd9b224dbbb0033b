package nl.regieloket.access.processing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every boundary, so that nobody can forget it: personal data that a call returns is in the spool of the
 * processing log before its caller has it, or the caller does not get it.
 */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.APPLICATION - 100)
class ReadingInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LoggingReads log;

    @Inject
    private transient Clock clock;

    @AroundInvoke
    @Nullable
    Object log(InvocationContext call) throws Exception {
        if (Reading.isOpen() || !(first(call) instanceof Actor reader) || reader.is(OfficerFunction.CLOCK)) {
            return call.proceed(); // a feature at work: what it reads itself, or a timer does, nobody sees
        }
        Reading reading = Reading.open();
        try {
            Instant start = clock.instant();
            Object result = call.proceed();
            log.log(reading, call, result, reader, start);
            return result;
        } finally {
            Reading.close();
        }
    }

    private static @Nullable Object first(InvocationContext call) {
        Object @Nullable [] parameters = call.getParameters(); // Payara has null where there are none
        return parameters == null || parameters.length == 0 ? null : parameters[0];
    }
}
