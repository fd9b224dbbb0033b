package nl.regieloket.organisations.presence;

import java.time.Instant;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody lost his second factor.
 *
 * @param lostAt real moment at which it was put on record
 * @param handedOutBy who said that a new one was handed out; null: nobody yet
 * @param countsFrom real moment from which the new one counts; null: it waits for somebody to say so
 */
public record LostFactorView(
        Instant lostAt,
        @Nullable PersonId handedOutBy,
        @Nullable Instant countsFrom) {}
