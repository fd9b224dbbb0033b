package nl.regieloket.access.unknown;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.processing.Reading;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.TypedId;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every boundary: where somebody reaches for what is not there, the gate is asked all the same. Else the
 * time that the answer takes, and the line that it leaves, would tell what exists from what does not.
 */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.APPLICATION - 50)
class UnknownInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private transient Access access;

    @AroundInvoke
    @Nullable
    Object ask(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Problem.Missing missing) {
            if (first(call) instanceof Actor actor
                    && !actor.is(OfficerFunction.CLOCK)
                    && !Reading.isAnswered(missing)) {
                access.unknown(actor, reachedFor(call), missing);
            }
            throw missing;
        }
    }

    /** The innermost thing that was asked for: the last id of the call; one of zeros: it was asked by another name. */
    private static UUID reachedFor(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .mapMulti(UnknownInterceptor::ofParameter)
                .reduce(NONE, (_, last) -> last);
    }

    private static void ofParameter(@Nullable Object parameter, Consumer<UUID> ids) {
        switch (parameter) {
            case TypedId id -> ids.accept(id.value());
            case UUID id -> ids.accept(id);
            case null, default -> {}
        }
    }

    private static @Nullable Object first(InvocationContext call) {
        Object @Nullable [] parameters = call.getParameters(); // Payara has null where there are none
        return parameters == null || parameters.length == 0 ? null : parameters[0];
    }
}
