package nl.regieloket.web.problems;

import jakarta.faces.application.ViewExpiredException;
import jakarta.transaction.SystemException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regieloket.kernel.Problem;

/** What lies under an exception, however often a container wrapped it. */
public final class Causes {
    private static final int DEEPEST = 20;
    private static final String CONNECTION_LOST = "08";
    private static final String POOL = "com.sun.enterprise.resource.pool.";

    private Causes() {}

    /**
     * The refusal that this is. A database that does not answer counts as {@link Problem.Unavailable} with code {@code
     * database.unavailable}.
     */
    public static Optional<Problem> problem(Throwable thrown) {
        Optional<Problem> refusal = first(thrown, Problem.class);
        if (refusal.isPresent()) {
            return refusal;
        }
        return chain(thrown).anyMatch(Causes::isLostDatabase)
                ? Optional.of(new Problem.Unavailable("database.unavailable"))
                : Optional.empty();
    }

    static boolean isExpiredView(Throwable thrown) {
        return first(thrown, ViewExpiredException.class).isPresent();
    }

    private static boolean isLostDatabase(Throwable thrown) {
        return switch (thrown) {
            case SQLNonTransientConnectionException _, SQLTransientConnectionException _ -> true;
            case SQLException sql ->
                sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION_LOST);
            case ConnectException _ -> true;
            // a commit whose connection was lost; Payara gives it no cause
            case SystemException _ -> true;
            // two requests that lost their connection at once, both of which make the pool begin anew
            case IllegalStateException state -> isOfThePool(state);
            // Payara's pool when it can't get a connection
            default -> thrown.getClass().getName().endsWith(".PoolingException");
        };
    }

    private static boolean isOfThePool(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(POOL));
    }

    /** The first of this kind among the exception and its causes. */
    public static <T extends Throwable> Optional<T> first(Throwable thrown, Class<T> kind) {
        return chain(thrown).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).limit(DEEPEST);
    }
}
