package nl.regieloket.kernel;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.Serializable;
import java.sql.SQLException;
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
        } catch (OptimisticLockException e) {
            throw new Problem.Conflict("changed-meanwhile");
        } catch (PersistenceException e) {
            if (hasCause(e, SQLIntegrityConstraintViolationException.class)) {
                throw new Problem.Conflict("already-exists");
            }
            if (hasCause(e, SQLTransactionRollbackException.class)) { // a deadlock: the other one went first
                throw new Problem.Conflict("changed-meanwhile");
            }
            throw e;
        }
    }

    private static boolean hasCause(Throwable thrown, Class<? extends SQLException> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
