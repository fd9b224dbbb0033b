package nl.regieloket.sharing;

import java.time.Instant;
import java.time.LocalDate;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.personal.OfWhatWasAsked;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation gives care in a case; what it does there is its own.
 *
 * @param since when it accepted, on the business clock
 * @param until last day, inclusive
 */
public record CareRow(
        OrganisationId organisation,
        Instant since,
        @Nullable LocalDate until) implements OfWhatWasAsked {}
