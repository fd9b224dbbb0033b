package nl.regieloket.kernel;

import jakarta.annotation.Priority;
import jakarta.ejb.EJBException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.Serializable;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import org.jspecify.annotations.Nullable;

/** Flushes what a boundary did before it returns, and names what the database refused. */
@Boundary
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class SettledInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @PersistenceContext(unitName = "regieloket")
    private transient EntityManager entityManager;

    @AroundInvoke
    @Nullable
    Object settle(InvocationContext call) throws Exception {
        try {
            Object result = call.proceed();
            if (entityManager.isJoinedToTransaction()) {
                entityManager.flush();
            }
            return result;
        } catch (PersistenceException | EJBException e) {
            throw settled(e);
        }
    }

    /** What it means for who asked; also where a bean within the call met it, whose container has wrapped it. */
    private static RuntimeException settled(RuntimeException e) {
        if (hasCause(e, OptimisticLockException.class)) {
            return new Problem.Conflict("changed-meanwhile");
        }
        if (hasCause(e, SQLIntegrityConstraintViolationException.class)) {
            return new Problem.Conflict("already-exists");
        }
        if (hasCause(e, SQLTransactionRollbackException.class)) { // a deadlock: the other one went first
            return new Problem.Conflict("changed-meanwhile");
        }
        return e;
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Exception> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
