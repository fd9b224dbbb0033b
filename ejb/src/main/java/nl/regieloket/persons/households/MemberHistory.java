package nl.regieloket.persons.households;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household with all that was ever noted of that.
 *
 * @param before what was noted before each correction, first one first
 * @param withdrawnAt on the business clock; null: it stands
 * @param withdrawReason null: it stands
 * @param changeable whether this reader may correct or withdraw it
 */
public record MemberHistory(
        MemberRow member,
        List<Before> before,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawReason,
        boolean changeable)
        implements PersonalData {
    public MemberHistory {
        before = List.copyOf(before);
    }

    /**
     * What was noted before a correction.
     *
     * @param role null: not known
     */
    public record Before(
            @Nullable HouseholdRole role, Period period, String reason, PersonId correctedBy, Instant correctedAt) {}

    @Override
    public Set<About> tellsAbout() {
        return member.tellsAbout();
    }
}
