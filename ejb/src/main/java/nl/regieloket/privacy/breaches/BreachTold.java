package nl.regieloket.privacy.breaches;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Who was told of a breach; null where nobody was. */
@Embeddable
class BreachTold {
    private static final int REFERENCE = 100;
    private static final int LONGEST = 2000;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(name = "told_reference")
    private @Nullable String toldReference;

    @Column(name = "told_delay")
    private @Nullable String toldDelay;

    @Column(name = "told_by", columnDefinition = "uuid")
    @SuppressWarnings("UnusedVariable") // for who asks the database who it was
    private @Nullable UUID toldBy;

    @Column(name = "people_told_on")
    private @Nullable LocalDate peopleToldOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "people_ground")
    private @Nullable NotTelling peopleGround;

    @Column(name = "people_words")
    private @Nullable String peopleWords;

    @Column(name = "people_by", columnDefinition = "uuid")
    @SuppressWarnings("UnusedVariable") // for who asks the database who it was
    private @Nullable UUID peopleBy;

    BreachTold() {}

    boolean isTold() {
        return toldAt != null;
    }

    boolean isDecidedOfPeople() {
        return peopleWords != null;
    }

    void authority(TellingAuthority told, Instant discovered, Instant tellBy, boolean clock, PersonId by, Instant now) {
        if (toldAt != null) {
            throw new Problem.Conflict("breach.told-before");
        }
        if (told.at().isAfter(now)) {
            throw new Problem.Invalid("at", "breach.in-future");
        }
        if (told.at().isBefore(discovered)) {
            throw new Problem.Invalid("at", "breach.before-discovery");
        }
        toldReference = Words.requiredLine("reference", told.reference(), REFERENCE);
        toldDelay = delay(clock && told.at().isAfter(tellBy), told.delay());
        toldAt = told.at();
        toldBy = by.value();
    }

    /** The reasons for the delay go with a late notification (AVG 33 lid 1). */
    private static @Nullable String delay(boolean late, @Nullable String told) {
        String words = told == null ? "" : told;
        if (late && words.isBlank()) {
            throw new Problem.Invalid("delay", "breach.delay-to-be-told");
        }
        return words.isBlank() ? null : Words.required("delay", words, LONGEST);
    }

    void people(TellingPeople told, Instant discovered, PersonId by, LocalDate today) {
        if (peopleToldOn != null) {
            throw new Problem.Conflict("breach.people-told-before");
        }
        LocalDate on = told.on();
        if ((on == null) == (told.ground() == null)) {
            throw new Problem.Invalid("ground", on == null ? "required" : "breach.told-and-ground");
        }
        if (on != null && on.isAfter(today)) {
            throw new Problem.Invalid("on", "breach.in-future");
        }
        if (on != null && on.isBefore(BusinessClock.dayOf(discovered))) {
            throw new Problem.Invalid("on", "breach.before-discovery");
        }
        peopleWords = Words.required("peopleWords", told.words(), LONGEST);
        peopleToldOn = on;
        peopleGround = told.ground();
        peopleBy = by.value();
    }

    BreachView.@Nullable Told told() {
        return toldAt == null || toldReference == null ? null : new BreachView.Told(toldAt, toldReference, toldDelay);
    }

    BreachView.@Nullable People people() {
        return peopleWords == null ? null : new BreachView.People(peopleToldOn, peopleGround, peopleWords);
    }
}
