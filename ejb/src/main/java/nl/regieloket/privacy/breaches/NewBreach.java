package nl.regieloket.privacy.breaches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who suspects a breach tells.
 *
 * @param what in his own words, without names of residents, at most 2000 characters
 * @param discoveredAt when the organisation came to know of it; null: now
 * @param caseNumber of the case that it is about; null or blank: of none, or he does not know
 */
public record NewBreach(
        String what,
        @Nullable Instant discoveredAt,
        @Nullable String caseNumber) {}
