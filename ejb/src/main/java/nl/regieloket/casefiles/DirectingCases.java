package nl.regieloket.casefiles;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerRow;
import org.jspecify.annotations.Nullable;

/** Directs a case: who does it, what threatens, when it ends. At every instant at most one casemanager does. */
@Boundary
@Stateless
public class DirectingCases {
    private static final int LONGEST_REASON = 500;

    @Inject
    private Access access;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Holding holding;

    @Inject
    private KeepingTimeline timeline;

    @Inject
    private Event<CasemanagerChanged> changes;

    @Inject
    private BusinessClock clock;

    /** The officers who can direct cases of the municipality of this case today, by name. */
    public List<OfficerRow> candidates(Actor actor, CaseFileId id) {
        CaseFile caseFile = caseFiles.existing(id);
        return holding.casemanagers(access.permit(actor, CaseAction.READ, caseFile.subject()), caseFile);
    }

    /**
     * Gives a case its first casemanager: it becomes active, and the desk lets go of it.
     *
     * @param version of the case that was shown, so that nobody's change is lost; likewise below
     * @param reason why this one, in words
     * @throws Problem.Invalid {@code required} or {@code too-long} on {@code reason}, or
     *     {@code case-file.not-a-casemanager} on {@code casemanager}
     * @throws Problem.Conflict {@code case-file.already-directed}, or {@code changed-meanwhile}
     */
    public void assign(Actor actor, CaseFileId id, long version, PersonId casemanager, String reason) {
        CaseFile caseFile = caseFiles.existing(id);
        Permit<CaseAction> permit = access.permit(actor, CaseAction.ASSIGN, caseFile.subject());
        caseFile.requireVersion(version);
        Words.requiredLine("reason", reason, LONGEST_REASON);
        OfficerRow officer = requireCasemanager(permit, caseFile, casemanager);
        caseFile.assign(permit, casemanager);
        caseFiles.settle();
        Instant now = clock.now();
        caseFiles.add(new Direction(id, casemanager, now, reason, actor.person()));
        holding.take(permit, caseFile, casemanager);
        tell(permit, id, "case.assigned", Map.of("casemanager", officer.displayName()));
        changes.fire(new CasemanagerChanged(id, casemanager));
    }

    /**
     * Hands a case over to another casemanager, with everything that waits for this one: no gap, no overlap.
     *
     * @param reason why, in words
     * @throws Problem.Invalid as {@link #assign}, or {@code case-file.directs-already} on {@code casemanager}
     * @throws Problem.Conflict {@code case-file.not-directed}, or {@code changed-meanwhile}
     */
    public void handOver(Actor actor, CaseFileId id, long version, PersonId next, String reason) {
        CaseFile caseFile = caseFiles.existing(id);
        Permit<CaseAction> permit = access.permit(actor, CaseAction.HAND_OVER, caseFile.subject());
        caseFile.requireVersion(version);
        Words.requiredLine("reason", reason, LONGEST_REASON);
        OfficerRow officer = requireCasemanager(permit, caseFile, next);
        PersonId previous = caseFile.handOver(permit, next);
        pass(permit, caseFile, previous, officer, reason);
    }

    /**
     * Hands a case over to who accepts it, from who offered it: the permit is the one for accepting.
     *
     * @param from who offered it
     * @param reason why, in words
     * @throws Problem.Conflict {@code case-file.not-directed} when somebody else directs it by now
     * @throws Problem.Invalid {@code case-file.not-a-casemanager} on {@code casemanager}
     */
    public void takeOver(Permit<?> by, CaseFileId id, PersonId from, String reason) {
        CaseFile caseFile = caseFiles.existing(id);
        OfficerRow officer = requireCasemanager(by, caseFile, by.actor().person());
        PersonId previous = caseFile.takeOver(by, from, officer.person());
        pass(by, caseFile, previous, officer, reason);
    }

    /** No gap and no overlap: one direction ends where the other begins, in one transaction. */
    private void pass(Permit<?> by, CaseFile caseFile, PersonId previous, OfficerRow next, String reason) {
        CaseFileId id = caseFile.id();
        caseFiles.settle();
        Instant now = clock.now();
        Direction following = openDirection(id)
                .followedBy(next.person(), now, reason, by.actor().person());
        caseFiles.settle();
        caseFiles.add(following);
        holding.pass(by, caseFile, previous, next.person());
        tell(by, id, "case.handed-over", Map.of("casemanager", next.displayName()));
        changes.fire(new CasemanagerChanged(id, next.person()));
    }

    /**
     * Closes a case, directed or still in intake. From then on it is read, and changed no more.
     *
     * @param reason why, in words
     * @throws Problem.Conflict {@code proposal.requests-open} while somebody is asked for an answer
     * @throws Problem.Conflict {@code case-file.status-not-possible} when it was closed before
     */
    public void close(Actor actor, CaseFileId id, long version, String reason) {
        CaseFile caseFile = caseFiles.existing(id);
        Permit<CaseAction> permit = access.permit(actor, CaseAction.CLOSE, caseFile.subject());
        caseFile.requireVersion(version);
        Words.requiredLine("reason", reason, LONGEST_REASON);
        Instant now = clock.now();
        PersonId last = caseFile.casemanager();
        caseFile.close(permit, now, reason);
        caseFiles.settle();
        if (last != null) {
            openDirection(id).end(now);
        }
        holding.release(permit, caseFile, last);
        tell(permit, id, "case.closed", Map.of());
        changes.fire(new CasemanagerChanged(id, null));
    }

    /** Goes on in aftercare, or active again. */
    public void continueAs(Actor actor, CaseFileId id, long version, CaseStatus next) {
        CaseFile caseFile = caseFiles.existing(id);
        Permit<CaseAction> permit = access.permit(actor, CaseAction.DIRECT, caseFile.subject());
        caseFile.requireVersion(version);
        caseFile.continueAs(permit, next);
        tell(permit, id, next == CaseStatus.AFTERCARE ? "case.aftercare" : "case.active-again", Map.of());
    }

    /**
     * Notes what threatens, at the desk too, and brings the first interview forward; null: it was averted.
     *
     * @throws Problem.Invalid {@code date.in-future} or {@code threat.before-question} on {@code threatSince}
     */
    public void threaten(Actor actor, CaseFileId id, long version, @Nullable Threat threat) {
        CaseFile caseFile = caseFiles.existing(id);
        Permit<CaseAction> permit = access.permit(actor, CaseAction.THREATEN, caseFile.subject());
        caseFile.requireVersion(version);
        caseFile.threaten(permit, threat, clock.today());
        if (threat == null) {
            tell(permit, id, "case.threat-averted", Map.of());
        } else {
            holding.hurry(permit, caseFile);
            String kind = threat.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            tell(permit, id, "case.threatened." + kind, Map.of("on", threat.on().toString()));
        }
    }

    /**
     * Notes that the first interview was held (Wgs 4).
     *
     * @throws Problem.Invalid {@code date.in-future} on {@code on}
     */
    public void interviewed(Actor actor, CaseFileId id, long version, LocalDate on) {
        CaseFile caseFile = caseFiles.existing(id);
        Permit<CaseAction> permit = access.permit(actor, CaseAction.DIRECT, caseFile.subject());
        caseFile.requireVersion(version);
        if (on.isAfter(clock.today())) {
            throw new Problem.Invalid("on", "date.in-future");
        }
        caseFile.interviewed(permit, on);
        holding.interviewed(permit, caseFile);
        tell(permit, id, "case.interviewed", Map.of("on", on.toString()));
    }

    /**
     * Takes back that the first interview was held, which was noted by mistake: it waits again.
     *
     * @param reason why, in words
     * @throws Problem.Conflict {@code case-file.not-interviewed} when it was not noted
     */
    public void notInterviewed(Actor actor, CaseFileId id, long version, String reason) {
        CaseFile caseFile = caseFiles.existing(id);
        Permit<CaseAction> permit = access.permit(actor, CaseAction.DIRECT, caseFile.subject());
        caseFile.requireVersion(version);
        String why = Words.requiredLine("reason", reason, LONGEST_REASON);
        caseFile.notInterviewed(permit);
        holding.awaitInterview(permit, caseFile);
        tell(permit, id, "case.not-interviewed", Map.of("reason", why));
    }

    private void tell(Permit<?> permit, CaseFileId id, String code, Map<String, String> parameters) {
        timeline.append(permit, id, new TimelineFact(code, parameters));
    }

    private Direction openDirection(CaseFileId id) {
        return caseFiles
                .openDirection(id)
                .orElseThrow(() -> new IllegalStateException("A directed case has no open direction: " + id));
    }

    private OfficerRow requireCasemanager(Permit<?> by, CaseFile caseFile, PersonId person) {
        return holding.casemanagers(by, caseFile).stream()
                .filter(officer -> officer.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("casemanager", "case-file.not-a-casemanager"));
    }
}
