package nl.regieloket.organisations.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is away from an organisation for some days, and which colleague stands in for him then. It can last longer
 * or shorter, and end at once; another replacement is another absence. Nobody is away twice on a day, and nobody stands in
 * on a day on which he is away himself.
 */
@Entity
@Table(name = "absence")
class Absence {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id", columnDefinition = "uuid")
    private UUID person;

    @Column(name = "organisation_id", columnDefinition = "uuid")
    private UUID organisation;

    @Column(name = "replacement_id", columnDefinition = "uuid")
    private UUID replacement;

    /** First day, inclusive. */
    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** Last day, inclusive. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    /** Real moment from which it counts no more, before its last day was over; null: it lasts. */
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(UUID id, NewAbsence facts) {
        this.id = id;
        person = facts.person().value();
        organisation = facts.organisation().value();
        replacement = facts.replacement().value();
        validFrom = facts.from();
        validUntil = facts.until();
    }

    /** Gives it another last day, sooner or later. */
    void lastUntil(LocalDate lastDay) {
        requireLasting();
        if (lastDay.isBefore(validFrom)) {
            throw new Problem.Invalid("until", "period.ends-before-it-starts");
        }
        validUntil = lastDay;
    }

    void endAtOnce(Instant now) {
        requireLasting();
        endedAt = now;
    }

    private void requireLasting() {
        if (endedAt != null) {
            throw new Problem.Conflict("absence.over");
        }
    }

    AbsenceView view() {
        return new AbsenceView(
                id,
                new PersonId(person),
                new OrganisationId(organisation),
                new PersonId(replacement),
                new Period(validFrom, validUntil),
                endedAt);
    }
}
