package nl.regieloket.kernel.costs;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Stands outside of all other interceptors, so that what those add to the call counts with it. */
@Costly(Cost.WORK)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class CostInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @AroundInvoke
    @Nullable
    Object measure(InvocationContext call) throws Exception {
        Spending spending = Spending.ofThisRequest();
        if (spending == null) {
            return call.proceed(); // a timer, or the server's start
        }
        Cost before = spending.goOn(
                call.getMethod().getDeclaringClass().getAnnotation(Costly.class).value());
        try {
            return call.proceed();
        } finally {
            spending.goOn(before);
        }
    }
}
