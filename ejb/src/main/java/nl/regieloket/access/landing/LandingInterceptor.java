package nl.regieloket.access.landing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import nl.regieloket.kernel.Boundary;
import org.jspecify.annotations.Nullable;

/** Asks once more, when an act is done and written, whether what allowed it still stands: see {@link Landing}. */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.APPLICATION - 1) // around the one that flushes
class LandingInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Landing landing;

    @AroundInvoke
    @Nullable
    Object land(InvocationContext call) throws Exception {
        landing.begin();
        try {
            Object result = call.proceed();
            Footing broken = landing.broken();
            if (broken != null) {
                throw landing.refusal(broken);
            }
            return result;
        } finally {
            landing.end();
        }
    }
}
