package nl.regieloket.privacy.breaches;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the people concerned were told, or why not.
 *
 * @param on the day on which; null: they are not told
 * @param ground why not; null: they are told
 * @param words what they were told and how, or why the ground holds
 */
public record TellingPeople(
        @Nullable LocalDate on, @Nullable NotTelling ground, String words) {}
