package nl.regieloket.persons;

import java.time.Instant;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.OfWhatWasAsked;

/**
 * A correction of what is known of a resident.
 *
 * @param part {@code facts}, {@code bsn} or {@code address}
 */
public record CorrectionRow(String part, String reason, PersonId by, Instant at) implements OfWhatWasAsked {}
