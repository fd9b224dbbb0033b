package nl.regieloket.splits;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OfficerFunction;

/**
 * Splits the case of a household because one of it leaves, and the others may not know where to. Who leaves goes on in a
 * case of his own, locked from its first moment to a circle that does not work on the old one, and directed by another
 * casemanager. In the old one he is somebody who left. Who splits sees nothing of the new case.
 */
@Boundary
@Stateless
public class SplittingHouseholds {
    @Inject
    private Access access;

    @Inject
    private ReadingCases cases;

    @Inject
    private SplitRules rules;

    @Inject
    private NewSide newSide;

    @Inject
    private OldSide oldSide;

    @Inject
    private BusinessClock clock;

    /** Who can leave, and who can direct the new case or be in its circle. */
    public SplitChoices choices(Actor actor, CaseFileId id) {
        Permit<SplitAction> permit = access.permit(actor, SplitAction.PREPARE, cases.subject(actor, id));
        CaseReference old = cases.reference(permit, id);
        List<Subject> all = cases.ofSameHousehold(permit, old);
        return new SplitChoices(
                cases.household(actor, id),
                rules.able(permit, old, all, OfficerFunction.CASEMANAGER),
                rules.able(permit, old, all, OfficerFunction.COORDINATOR),
                clock.today().minusDays(1));
    }

    /**
     * Splits it. From the next request on nothing of who left is told in the old case that was not known on that day, and
     * whoever works on the one can't work on the other.
     *
     * @throws Problem.Invalid {@code split.not-a-member} on {@code leaver} or {@code children}; {@code split.no-custody} on
     *     {@code children}; {@code split.last-day} on {@code lastDay}; {@code split.reason-not-possible} on {@code reason};
     *     {@code split.works-there} on {@code casemanager} or {@code members}, {@code split.circle-of-one} or {@code
     *     split.no-coordinator-left} on {@code members}; {@code case-file.not-a-casemanager} on {@code casemanager}; {@code
     *     required} or {@code too-long} on {@code why}
     * @throws Problem.Conflict {@code split.nobody-stays}, or {@code case-file.closed}
     */
    public void split(Actor actor, CaseFileId id, NewSplit wanted) {
        Permit<SplitAction> onOld = access.permit(actor, SplitAction.MAKE, cases.subject(actor, id));
        Permit<SplitAction> atWork = access.permitAtWork(actor, SplitAction.OPEN);
        CaseReference old = cases.heldOpen(onOld, id);
        List<Subject> all = cases.ofSameHousehold(onOld, old);
        rules.require(onOld, old, all, wanted);
        NewSide.Made made = newSide.make(atWork, old, wanted, rules.keptOut(onOld, all));
        oldSide.leave(actor, onOld, old, all, wanted, made);
    }
}
