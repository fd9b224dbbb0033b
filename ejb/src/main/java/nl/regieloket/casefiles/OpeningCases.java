package nl.regieloket.casefiles;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.subcases.KeepingSubCases;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.persons.households.KeepingHouseholds;

/** Opens a case file at the desk. */
@Boundary
@Stateless
public class OpeningCases {
    @Inject
    private Access access;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private Holding holding;

    @Inject
    private KeepingTimeline timeline;

    @Inject
    private KeepingSubCases subCases;

    /**
     * Opens a case file in the actor's municipality. The desk holds it, and the coordinator is asked for a casemanager.
     *
     * @throws Problem.Missing {@code household.unknown} when it is not one of that municipality
     * @throws Problem.Invalid {@code required} or {@code case-file.ground-unknown} on {@code legalGrounds}
     * @throws Problem.Conflict {@code case-file.household-has-one} when the municipality already has one open
     */
    public CaseFileId open(Actor actor, NewCaseFile facts) {
        return open(actor, facts, holding.now());
    }

    /**
     * Opens one about a question that was asked earlier; the terms run from then (Wgs 4).
     *
     * @param asked when help was asked for, on the business clock
     */
    public CaseFileId open(Actor actor, NewCaseFile facts, Instant asked) {
        Permit<CaseAction> permit = access.permitAtWork(actor, CaseAction.OPEN);
        OrganisationId municipality = permit.organisation();
        Instant now = holding.now();
        LocalDate today = BusinessClock.dayOf(now);
        if (households.members(actor, facts.household(), today).isEmpty()) {
            throw new Problem.Invalid("household", "case-file.household-without-members");
        }
        if (caseFiles.hasOpen(facts.household(), municipality)) {
            throw new Problem.Conflict("case-file.household-has-one");
        }
        var caseFile =
                new CaseFile(CaseFileId.next(), freeNumber(), municipality, facts, now, BusinessClock.dayOf(asked));
        caseFiles.add(caseFile);
        subCases.opened(permit, caseFile.id(), caseFile.grounds(), today);
        households.lockWith(permit, facts.household(), caseFile.subject());
        holding.receive(permit, caseFile);
        return caseFile.id();
    }

    /**
     * Opens one that is split off from another, under the laws of that one, and directed from its first moment. Whom it is
     * for and what it is called must be locked before.
     *
     * @param by the permit for working at the municipality
     * @param why this casemanager takes it, in words
     */
    public void openApart(
            Permit<?> by, CaseFileId from, CaseFileId id, HouseholdId household, PersonId casemanager, String why) {
        Instant now = holding.now();
        LocalDate today = BusinessClock.dayOf(now);
        Set<String> grounds = caseFiles.existing(from).grounds().stream()
                .map(LegalGround::code)
                .collect(Collectors.toSet());
        var facts = new NewCaseFile(household, grounds, null);
        var caseFile = new CaseFile(id, freeNumber(), by.organisation(), facts, now, today);
        caseFile.beginWith(casemanager);
        caseFiles.add(caseFile);
        caseFiles.settle();
        caseFiles.add(new Direction(id, casemanager, now, why, by.actor().person()));
        subCases.opened(by, id, caseFile.grounds(), today);
        holding.begin(by, caseFile, casemanager);
    }

    /**
     * Puts right on which day the question was asked that a case was opened about: its terms run from there, and what
     * waits in it with them. A closed case has none.
     *
     * @param by the permit for putting the question right
     * @param asked when help was asked for, on the business clock
     */
    public void askedOn(Permit<?> by, CaseFileId id, Instant asked) {
        CaseFile caseFile = caseFiles.existing(id);
        LocalDate day = BusinessClock.dayOf(asked);
        LocalDate before = caseFile.interview().by();
        if (!caseFile.askedOn(day)) {
            return;
        }
        holding.interviewMoved(by, caseFile);
        LocalDate until = caseFile.interview().by();
        if (before != null && until != null) {
            timeline.append(
                    by,
                    id,
                    new TimelineFact(
                            "case.question-moved",
                            Map.of(
                                    "on", day.toString(),
                                    "until", until.toString(),
                                    "before", before.toString())));
        }
    }

    private CaseNumber freeNumber() {
        CaseNumber number = CaseNumber.random();
        while (caseFiles.isTaken(number)) {
            number = CaseNumber.random();
        }
        return number;
    }
}
