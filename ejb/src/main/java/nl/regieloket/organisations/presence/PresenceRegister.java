package nl.regieloket.organisations.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who is away and who stands in, and whose second factor is lost. It stands below {@code access}, which makes actors
 * of it, and asks for nobody: the guarded boundaries of {@code staff} do.
 */
@Boundary
@Stateless
public class PresenceRegister {
    @Inject
    private Absences absences;

    @Inject
    private Clock clock;

    /** What bears on somebody at work there on that day, now; one statement. */
    public Presence of(PersonId person, OrganisationId organisation, LocalDate on) {
        return absences.of(person, organisation, on, clock.instant());
    }

    /** Whether he stands in for that one there on that day, and will until the transaction ends: who would end that waits. */
    public boolean holdsReplacing(PersonId replacement, PersonId absent, OrganisationId organisation, LocalDate on) {
        return absences.hold(replacement, absent, organisation, on);
    }

    /** Absences there, of his and in which he stands in, that are not over by that day. */
    public List<AbsenceView> notOver(PersonId person, OrganisationId organisation, LocalDate by) {
        return absences.notOver(person, organisation, by).stream()
                .map(Absence::view)
                .toList();
    }

    public Optional<AbsenceView> find(UUID absence) {
        return absences.find(absence).map(Absence::view);
    }

    /**
     * Puts an absence on record.
     *
     * @throws Problem.Conflict {@code absence.overlaps} when he is away already on one of its days, {@code
     *     absence.stands-in-then} when he stands in for another then
     * @throws Problem.Invalid {@code absence.replacement-absent} on {@code replacement}
     */
    public UUID arrange(NewAbsence facts) {
        absences.lock(facts.organisation());
        requireFree(facts, null);
        UUID id = Uuid7.next();
        absences.add(new Absence(id, facts));
        return id;
    }

    /** Gives it another last day; refuses as {@link #arrange}, and {@code absence.over}. */
    public void lastUntil(UUID id, LocalDate lastDay) {
        Absence absence = known(id);
        AbsenceView view = absence.view();
        absences.lock(view.organisation());
        absence.lastUntil(lastDay);
        requireFree(
                new NewAbsence(
                        view.person(),
                        view.organisation(),
                        view.replacement(),
                        view.period().from(),
                        lastDay),
                id);
    }

    /** Ends it now: who stood in does so no more from this moment on. */
    public void endAtOnce(UUID id) {
        known(id).endAtOnce(clock.instant());
    }

    /** The second factor that he lost, until a new one counts; empty: he has one, or never needed one. */
    public Optional<LostFactorView> lostFactor(PersonId person) {
        return absences.lost(person, clock.instant()).map(LostFactor::view);
    }

    /**
     * Puts on record that somebody lost his second factor: from now on no sign-in of his counts as strong, anywhere.
     *
     * @throws Problem.Conflict {@code factor.lost-already}
     */
    public void lose(PersonId person, PersonId by) {
        absences.lockWork(person);
        absences.lost(person, clock.instant()).map(LostFactor::view).ifPresent(known -> {
            if (known.countsFrom() == null) {
                throw new Problem.Conflict("factor.lost-already");
            }
        });
        absences.add(new LostFactor(Uuid7.next(), person, by, clock.instant()));
    }

    /**
     * Puts on record that a new one was handed out.
     *
     * @param takesTwo whether two others have to say so
     * @throws Problem.Conflict {@code factor.not-lost}, or {@code factor.second-person}
     * @throws Problem.Forbidden {@code factor.of-oneself}
     */
    public void handOut(PersonId person, PersonId by, boolean takesTwo) {
        absences.lostAndLocked(person, clock.instant())
                .filter(one -> one.view().countsFrom() == null)
                .orElseThrow(() -> new Problem.Conflict("factor.not-lost"))
                .handedOut(by, takesTwo, clock.instant());
    }

    private void requireFree(NewAbsence facts, @Nullable UUID itself) {
        OrganisationId organisation = facts.organisation();
        boolean standsIn = false;
        boolean away = false;
        for (AbsenceView other : notOver(facts.person(), organisation, facts.from())) {
            if (!other.id().equals(itself) && !other.period().from().isAfter(facts.until())) {
                away |= other.person().equals(facts.person());
                standsIn |= other.replacement().equals(facts.person());
            }
        }
        if (away) {
            throw new Problem.Conflict("absence.overlaps");
        }
        if (standsIn) {
            throw new Problem.Conflict("absence.stands-in-then");
        }
        for (AbsenceView other : notOver(facts.replacement(), organisation, facts.from())) {
            if (other.person().equals(facts.replacement())
                    && !other.period().from().isAfter(facts.until())) {
                throw new Problem.Invalid("replacement", "absence.replacement-absent");
            }
        }
    }

    private Absence known(UUID id) {
        return absences.find(id).orElseThrow(() -> new Problem.Missing("absence.unknown"));
    }
}
