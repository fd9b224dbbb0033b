package nl.regieloket.mandates;

import java.time.LocalDate;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may exercise a power for an authority, and how far.
 *
 * @param power the power, as the law has it when this is read
 * @param holderName as the register of mandates names him
 * @param ceiling highest amount, inclusive; null: none
 * @param maximum longest period that he may give; null: none
 * @param validity days on which he may
 * @param givenOn day on which it was given, or the office was taken up
 * @param since first day on which he can have decided under it: it was given then and, where that takes consent, consented
 *     to, however early its first day
 * @param document where it is laid down; null: an office holder needs none
 */
public record MandateHeld(
        MandateId id,
        PowerView power,
        PersonId holder,
        String holderName,
        MandateBasis basis,
        @Nullable Euro ceiling,
        @Nullable LegalTerm maximum,
        Period validity,
        LocalDate givenOn,
        LocalDate since,
        @Nullable String document) {

    public OrganisationId authority() {
        return power.authority();
    }

    /** Whether it is worth anything: for a reserved power only the office holder's is. */
    public boolean reachesPower() {
        return !power.reserved() || basis == MandateBasis.OFFICE_HOLDER;
    }

    /** Whether something can be decided under it on that day. */
    boolean isWorthSomethingOn(LocalDate day) {
        return reachesPower() && !day.isBefore(since);
    }

    /**
     * Refuses what it does not reach.
     *
     * @param amount what the claims come to that the measure is about
     * @param period of the measure
     * @param on day of the decision
     * @throws Problem.Forbidden {@code mandate.not-yours} for another authority, {@code mandate.other-measure},
     *     {@code mandate.reserved}, {@code mandate.expired} also when it has not begun, {@code mandate.given-later} for a
     *     day before it was given or consented to (Awb 10:1, 10:4: who decides under it holds it then), {@code mandate.over-ceiling}, {@code
     *     mandate.too-long}
     */
    public void requireCovers(OrganisationId authority, MeasureKind kind, Euro amount, Period period, LocalDate on) {
        if (!authority().equals(authority)) {
            throw new Problem.Forbidden("mandate.not-yours");
        }
        if (power.measure() != kind) {
            throw new Problem.Forbidden("mandate.other-measure");
        }
        if (!reachesPower()) {
            throw new Problem.Forbidden("mandate.reserved");
        }
        if (!validity.includes(on)) {
            throw new Problem.Forbidden("mandate.expired");
        }
        if (on.isBefore(since)) {
            throw new Problem.Forbidden("mandate.given-later");
        }
        if (ceiling != null && amount.isMoreThan(ceiling)) {
            throw new Problem.Forbidden("mandate.over-ceiling");
        }
        if (!Measure.fits(period, maximum)) {
            throw new Problem.Forbidden("mandate.too-long");
        }
    }
}
