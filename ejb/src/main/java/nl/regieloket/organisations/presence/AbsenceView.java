package nl.regieloket.organisations.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is away for some days, and who stands in.
 *
 * @param period its days; it always has a last one
 * @param endedAt real moment from which it counts no more; null: it lasts to its last day
 */
public record AbsenceView(
        UUID id,
        PersonId person,
        OrganisationId organisation,
        PersonId replacement,
        Period period,
        @Nullable Instant endedAt) {
    public LocalDate until() {
        return Objects.requireNonNull(period.until(), "an absence has a last day");
    }

    public boolean isOver(LocalDate today) {
        return endedAt != null || until().isBefore(today);
    }
}
