package nl.regieloket.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import nl.regieloket.kernel.Problem;
import org.junit.jupiter.api.Test;

class CausesTest {
    @Test
    void a_refusal_is_found_however_often_it_was_wrapped() {
        var refusal = new Problem.Conflict("changed-meanwhile");
        assertThat(Causes.problem(new RuntimeException(new RuntimeException(refusal))))
                .containsSame(refusal);
    }

    @Test
    void a_database_that_went_away_is_unavailable_and_no_fault_of_ours() {
        var thrown = new EJBException(new RuntimeException(new SQLException("connection reset", "08S01")));
        assertThat(Causes.problem(thrown)).map(Problem::code).contains("database.unavailable");
    }

    @Test
    void a_commit_whose_connection_was_lost_is_the_database_being_away() {
        var thrown = new EJBException(new SystemException("Failed to commit the transaction"));
        assertThat(Causes.problem(thrown)).map(Problem::code).contains("database.unavailable");
    }

    /** As Payara threw it when its database was killed under two requests. */
    @Test
    void a_pool_that_stumbled_over_a_lost_connection_is_the_database_being_away() {
        var stumbled = new IllegalStateException("Task already scheduled or cancelled");
        stumbled.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Timer", "sched", "Timer.java", 412),
            new StackTraceElement(
                    "com.sun.enterprise.resource.pool.ConnectionPool",
                    "scheduleResizerTask",
                    "ConnectionPool.java",
                    271)
        });
        assertThat(Causes.problem(new EJBException(stumbled)))
                .map(Problem::code)
                .contains("database.unavailable");
        assertThat(Causes.problem(new EJBException(new IllegalStateException("ours"))))
                .isEmpty();
    }

    @Test
    void a_wrong_statement_is_a_fault() {
        assertThat(Causes.problem(new RuntimeException(new SQLException("syntax", "42000"))))
                .isEmpty();
    }

    @Test
    void a_chain_that_bites_its_tail_ends() {
        var first = new RuntimeException("one");
        var second = new RuntimeException("two", first);
        first.initCause(second);
        assertThat(Causes.problem(first)).isEmpty();
    }
}
