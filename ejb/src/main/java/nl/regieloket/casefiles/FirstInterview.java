package nl.regieloket.casefiles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regieloket.casefiles.terms.CaseTerms;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The interview in which the request for help is fixed: as soon after the question as the laws under which the case runs
 * say, and sooner from the day since which a threat is known, which is never before the question; under the Wgs four weeks
 * and three working days (4 lid 1 and 2). That the threat was averted puts nothing off.
 */
@Embeddable
class FirstInterview {
    /** Day on which help was asked for. */
    @Column(name = "asked_on")
    private LocalDate askedOn;

    /** Soonest day since which something that threatens or threatened was known; null: nothing ever did. */
    @Column(name = "hurried_since")
    private @Nullable LocalDate hurriedSince;

    /** Last day for it, inclusive; null: no law under which the case runs names one. */
    @Column(name = "interview_by")
    private @Nullable LocalDate by;

    /** By which it is that day; null: there is none. */
    @Column(name = "interview_article")
    private @Nullable String article;

    /** The last day of which who directs the case was warned; null: of none. */
    @Column(name = "interview_warned_for")
    private @Nullable LocalDate warnedFor;

    /** Null: not held yet. */
    @Column(name = "interviewed_on")
    private @Nullable LocalDate heldOn;

    @SuppressWarnings("NullAway.Init")
    protected FirstInterview() {}

    @SuppressWarnings("NullAway.Init") // the term is computed from the rest
    FirstInterview(LocalDate askedOn, Set<LegalGround> grounds) {
        asked(askedOn, grounds);
    }

    LocalDate askedOn() {
        return askedOn;
    }

    @Nullable
    LocalDate by() {
        return by;
    }

    @Nullable
    String article() {
        return article;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    /** The question came in on that day, as it turns out. */
    void asked(LocalDate day, Set<LegalGround> grounds) {
        askedOn = day;
        compute(grounds);
    }

    /** A threat is known since that day. */
    void threatened(LocalDate since, Set<LegalGround> grounds) {
        if (hurriedSince == null || since.isBefore(hurriedSince)) {
            hurriedSince = since;
        }
        compute(grounds);
    }

    /**
     * Held on that day; null: not at all, it was noted by mistake.
     *
     * @throws Problem.Invalid {@code interview.before-question} on {@code on}
     */
    void held(@Nullable LocalDate on) {
        if (on != null && on.isBefore(askedOn)) {
            throw new Problem.Invalid("on", "interview.before-question");
        }
        heldOn = on;
    }

    /** Whether who directs the case is to hear that the last day comes near, which is that day at the latest. */
    boolean isToBeWarnedOf(LocalDate last) {
        return heldOn == null && by != null && !by.isAfter(last) && !by.equals(warnedFor);
    }

    /** Last day by which somebody is to direct the case; inclusive. */
    Optional<LocalDate> assignBy(Set<LegalGround> grounds) {
        return CaseTerms.ofTheProduct()
                .soonest(grounds, CaseTerms.What.ASSIGNMENT, askedOn)
                .map(CaseTerms.Due::day);
    }

    private void compute(Set<LegalGround> grounds) {
        CaseTerms terms = CaseTerms.ofTheProduct();
        List<CaseTerms.Due> due = new ArrayList<>();
        terms.soonest(grounds, CaseTerms.What.FIRST_INTERVIEW, askedOn).ifPresent(due::add);
        if (hurriedSince != null) {
            LocalDate known = hurriedSince.isBefore(askedOn) ? askedOn : hurriedSince;
            terms.soonest(grounds, CaseTerms.What.FIRST_INTERVIEW_THREATENED, known)
                    .ifPresent(due::add);
        }
        CaseTerms.Due soonest =
                due.stream().min(Comparator.comparing(CaseTerms.Due::day)).orElse(null);
        by = soonest == null ? null : soonest.day();
        article = soonest == null ? null : soonest.article();
    }
}
