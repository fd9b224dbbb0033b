package nl.regieloket.casefiles;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;

/** Opens a case file at the desk. */
@Boundary
@Stateless
public class OpeningCases {
    @Inject
    private Access access;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Holding holding;

    @Inject
    private LegalCalendar calendar;

    @Inject
    private Event<CaseFileOpened> openings;

    @Inject
    private BusinessClock clock;

    /**
     * Opens a case file in the actor's municipality. The desk holds it, and the coordinator is asked for a casemanager.
     *
     * @throws Problem.Invalid {@code required} or {@code case-file.ground-unknown} on {@code legalGrounds}
     * @throws Problem.Conflict {@code case-file.household-has-one} when the municipality already has one open
     */
    public CaseFileId open(Actor actor, NewCaseFile facts) {
        var municipality = actor.requireOrganisation();
        Permit<CaseAction> permit = access.permit(actor, CaseAction.OPEN, Subject.organisation(municipality));
        if (!caseFiles.openOf(facts.household(), municipality).isEmpty()) {
            throw new Problem.Conflict("case-file.household-has-one");
        }
        var caseFile = new CaseFile(
                CaseFileId.next(),
                freeNumber(),
                municipality,
                facts,
                clock.now(),
                facts.interviewBy(calendar, clock.today()));
        caseFiles.add(caseFile);
        holding.receive(permit, caseFile);
        openings.fire(new CaseFileOpened(caseFile.id(), facts.household(), municipality, clock.now()));
        return caseFile.id();
    }

    private CaseNumber freeNumber() {
        CaseNumber number = CaseNumber.random();
        while (caseFiles.isTaken(number)) {
            number = CaseNumber.random();
        }
        return number;
    }
}
