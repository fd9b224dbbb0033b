package nl.regieloket.privacy.breaches;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import org.jspecify.annotations.Nullable;

/** Anybody who works here tells that he suspects a breach; at once it is work for the privacy officers. */
@Boundary
@Stateless
public class ReportingBreaches {
    @Inject
    private DataBreaches breaches;

    @Inject
    private BreachWork work;

    @Inject
    private ReadingCases cases;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /**
     * Reports one. Who did so sees no more of it: what becomes of it is for the privacy officers.
     *
     * @throws Problem.Invalid {@code case-file.unknown} on {@code caseNumber} when his organisation directs no such case,
     *     or it is locked to him; {@code breach.in-future} or {@code breach.too-long-ago} on {@code discoveredAt}; {@code
     *     required} or {@code too-long} on {@code what}
     */
    public BreachId report(Actor actor, NewBreach told) {
        Permit<BreachAction> permit = access.permitAtWork(actor, BreachAction.REPORT);
        var breach = new DataBreach(
                permit,
                told.what(),
                told.discoveredAt() == null ? clock.now() : told.discoveredAt(),
                caseOf(actor, told.caseNumber()),
                clock.now());
        breaches.add(breach);
        work.follow(permit, breach, clock.today());
        return breach.id();
    }

    /** Refuses who works for nobody here; so that the page is not shown to him. */
    public void requirePossible(Actor actor) {
        access.permitAtWork(actor, BreachAction.REPORT);
    }

    private @Nullable CaseFileId caseOf(Actor actor, @Nullable String number) {
        if (number == null || number.isBlank()) {
            return null;
        }
        try {
            Subject caseFile = cases.subjectNumbered(actor, number.strip());
            access.permit(actor, BreachAction.REPORT, caseFile);
            return new CaseFileId(caseFile.id());
        } catch (Problem.Missing unknown) {
            throw new Problem.Invalid("caseNumber", unknown.code());
        }
    }
}
