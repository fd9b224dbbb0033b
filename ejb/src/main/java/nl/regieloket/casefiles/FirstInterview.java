package nl.regieloket.casefiles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.LegalTerm;
import org.jspecify.annotations.Nullable;

/**
 * The interview in which the request for help is fixed: within four weeks of the question (Wgs 4 lid 1), or within three
 * working days of the day since which a threat is known, which is never before the question (lid 2). That the threat was
 * averted puts nothing off.
 */
@Embeddable
class FirstInterview {
    private static final LegalCalendar CALENDAR = new LegalCalendar();
    private static final LegalTerm TERM = LegalTerm.weeks(4);
    private static final int WORKING_DAYS_WHEN_THREATENED = 3;

    /** Day on which help was asked for. */
    @Column(name = "asked_on")
    private LocalDate askedOn;

    /** Soonest day since which something that threatens or threatened was known; null: nothing ever did. */
    @Column(name = "hurried_since")
    private @Nullable LocalDate hurriedSince;

    /** Last day for it, inclusive. */
    @Column(name = "interview_by")
    private LocalDate by;

    /** Null: not held yet. */
    @Column(name = "interviewed_on")
    private @Nullable LocalDate heldOn;

    @SuppressWarnings("NullAway.Init")
    protected FirstInterview() {}

    @SuppressWarnings("NullAway.Init") // the term is computed from the rest
    FirstInterview(LocalDate askedOn) {
        asked(askedOn);
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate by() {
        return by;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    /** The question came in on that day, as it turns out. */
    void asked(LocalDate day) {
        askedOn = day;
        compute();
    }

    /** A threat is known since that day. */
    void threatened(LocalDate since) {
        if (hurriedSince == null || since.isBefore(hurriedSince)) {
            hurriedSince = since;
        }
        compute();
    }

    /** Held on that day; null: not at all, it was noted by mistake. */
    void held(@Nullable LocalDate on) {
        heldOn = on;
    }

    private void compute() {
        by = CALENDAR.lastDayOfTerm(askedOn, TERM);
        if (hurriedSince != null) {
            LocalDate known = hurriedSince.isBefore(askedOn) ? askedOn : hurriedSince;
            LocalDate soon = CALENDAR.plusWorkingDays(known, WORKING_DAYS_WHEN_THREATENED);
            by = soon.isBefore(by) ? soon : by;
        }
    }
}
