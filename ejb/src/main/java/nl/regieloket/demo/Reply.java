package nl.regieloket.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an invented creditor answers.
 *
 * @param on day on which it answers
 * @param until last day of the pause it promises; null: it refuses
 * @param question what it asks back a day before; null: nothing
 * @param words conditions of a promise, reasons of a refusal
 */
record Reply(
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable String question,
        @Nullable String words) {}
