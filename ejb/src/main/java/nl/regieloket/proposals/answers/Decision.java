package nl.regieloket.proposals.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.mandates.Measure;
import nl.regieloket.mandates.MeasureKind;
import org.jspecify.annotations.Nullable;

/** What the competent organisation promised: from when to when, on which conditions, under which mandate, by whom. */
@Embeddable
public class Decision {
    private static final List<Integer> WARN_DAYS_BEFORE = List.of(30, 7);
    private static final List<Integer> WARN_DAYS_BEFORE_A_SHORT_ONE = List.of(3, 1);
    /** After that, collection has long been taken up again: a pause is asked for anew. */
    private static final int DAYS_TO_EXTEND = 30;

    @Column(name = "committed_from")
    private LocalDate from;

    @Column(name = "committed_until")
    private LocalDate until;

    private @Nullable String conditions;

    @Column(name = "made_known_on")
    private LocalDate madeKnownOn;

    /** What the claims came to on the day of the decision; the mandate reached that far. */
    @Column(name = "decided_amount")
    private Euro amount;

    @Column(name = "decided_under", columnDefinition = "uuid")
    private UUID mandate;

    @Column(name = "decided_by", columnDefinition = "uuid")
    private UUID decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    /** The day of its being put on record, or of its being made known when that came first. */
    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /**
     * Puts a promise on record.
     *
     * @throws Problem.Invalid when its dates don't fit the request, today or each other
     */
    public Decision(Asked asked, Promise promise, Euro amount, MandateId under, Permit<?> by, LocalDate on) {
        LocalDate last = promise.period().until();
        if (last == null) {
            throw new Problem.Invalid("until", "required");
        }
        if (promise.period().from().isBefore(asked.on())) {
            throw new Problem.Invalid("from", "commitment.before-request");
        }
        if (promise.madeKnownOn().isBefore(asked.on())) {
            throw new Problem.Invalid("madeKnownOn", "commitment.known-before-request");
        }
        if (last.isBefore(on)) {
            throw new Problem.Invalid("until", "commitment.already-over");
        }
        if (last.isBefore(promise.madeKnownOn())) {
            throw new Problem.Invalid("madeKnownOn", "commitment.known-after-its-end");
        }
        Measure.on(asked.measure(), on).requireAllows(promise.period());
        this.from = promise.period().from();
        this.until = last;
        this.conditions = promise.conditions();
        this.madeKnownOn = promise.madeKnownOn();
        this.amount = amount;
        this.mandate = under.value();
        this.decidedBy = by.actor().person().value();
        this.decidedByName = by.actor().name();
        this.decidedOn = promise.madeKnownOn().isBefore(on) ? promise.madeKnownOn() : on;
    }

    /**
     * What it answers.
     *
     * @param on day of the request
     */
    public record Asked(MeasureKind measure, LocalDate on) {}

    /**
     * What an organisation says yes to.
     *
     * @param period days on which collection pauses; must have an end
     * @param conditions what the resident has to do or leave meanwhile; null: nothing
     * @param madeKnownOn day on which the decision was, or is to be, sent or handed over to the resident (Awb 3:41)
     */
    public record Promise(Period period, @Nullable String conditions, LocalDate madeKnownOn) {}

    /** Days of the pause as they were promised. */
    public Period period() {
        return new Period(from, until);
    }

    /** From the later of its start date and its being made known (Awb 3:40). */
    public LocalDate inForceOn() {
        return from.isAfter(madeKnownOn) ? from : madeKnownOn;
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(inForceOn()) && !isOver(day);
    }

    /** Whether that day is after its last one. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }

    /** Whether its last day is over, but not so long ago that making it longer would mean nothing. */
    public boolean endedLately(LocalDate today) {
        return isOver(today) && !today.isAfter(until.plusDays(DAYS_TO_EXTEND));
    }

    /** The next day after this one on which to warn of the end, else the day after the end. */
    public LocalDate nextLook(LocalDate day) {
        List<LocalDate> warnings = warnings(WARN_DAYS_BEFORE).toList();
        if (warnings.isEmpty()) {
            warnings = warnings(WARN_DAYS_BEFORE_A_SHORT_ONE).limit(1).toList();
        }
        return warnings.stream()
                .filter(warning -> warning.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> until.plusDays(1));
    }

    /** Whether it is over so soon that its end was warned of. */
    public boolean endsSoon(LocalDate today) {
        return !isOver(today) && !nextLook(inForceOn()).isAfter(today);
    }

    private Stream<LocalDate> warnings(List<Integer> daysBefore) {
        return daysBefore.stream().map(days -> until.minusDays(days)).filter(day -> day.isAfter(inForceOn()));
    }

    public @Nullable String conditions() {
        return conditions;
    }

    public LocalDate madeKnownOn() {
        return madeKnownOn;
    }

    /** The name of who decided. */
    public String decidedBy() {
        return decidedByName;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** The mandate under which it was decided. */
    public MandateId mandate() {
        return new MandateId(mandate);
    }
}
