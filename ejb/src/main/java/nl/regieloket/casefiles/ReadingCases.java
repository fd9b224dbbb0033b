package nl.regieloket.casefiles;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.Visible;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineRow;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.MemberRow;
import org.jspecify.annotations.Nullable;

/** Reads case files. */
@Boundary
@Stateless
public class ReadingCases {
    private static final int ROWS = 50;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private KeepingTimeline timeline;

    @Inject
    private Access access;

    @Inject
    private LockedSubjects locked;

    @Inject
    private BusinessClock clock;

    /**
     * The case file as what a right is asked about. Does not check rights itself: ask the gate next.
     *
     * @throws Problem.Missing {@code case-file.unknown}, as the gate answers to who may not know of it
     */
    public Subject subject(Actor actor, CaseFileId id) {
        return caseFiles.existing(id).subject();
    }

    /** The purposes of this name under the laws on which the case rests, for a grant on a part of it. */
    public List<String> purposes(Permit<?> by, CaseFileId id, String name) {
        return LegalGround.purposes(name, caseFiles.existing(id).grounds());
    }

    /**
     * The same by its number.
     *
     * @throws Problem.Missing {@code case-file.unknown}
     */
    public Subject subjectNumbered(Actor actor, String number) {
        return caseFiles
                .find(new CaseNumber(number))
                .orElseThrow(() -> new Problem.Missing("case-file.unknown"))
                .subject();
    }

    /** The numbers of those of these cases that the organisation of the permit directs and that are open to its actor. */
    public Map<CaseFileId, String> ownNumbers(Permit<?> by, Collection<CaseFileId> ids) {
        Map<CaseFileId, String> numbers = new LinkedHashMap<>();
        Set<UUID> closed =
                locked.closed(by.actor(), ids.stream().map(CaseFileId::value).toList());
        caseFiles.all(ids).stream()
                .filter(caseFile -> !closed.contains(caseFile.id().value()))
                .filter(caseFile -> by.organisation().equals(caseFile.subject().organisation()))
                .forEach(caseFile ->
                        numbers.put(caseFile.id(), caseFile.reference().number()));
        return numbers;
    }

    /** The same of several, in one statement; those that do not exist are left out. */
    public Map<CaseFileId, Subject> subjects(Actor actor, Collection<CaseFileId> ids) {
        Map<CaseFileId, Subject> subjects = new LinkedHashMap<>();
        caseFiles.all(ids).forEach(caseFile -> subjects.put(caseFile.id(), caseFile.subject()));
        return subjects;
    }

    /** The cases of the same household, this one and closed ones among them, for an act that its permit allows. */
    public List<Subject> ofSameHousehold(Permit<?> by, CaseReference reference) {
        return caseFiles.of(reference.household(), reference.municipality()).stream()
                .map(CaseFile::subject)
                .toList();
    }

    /** What other features need of the case that they hold a permit about. */
    public CaseReference reference(Permit<?> by, CaseFileId id) {
        return caseFiles.existing(id).reference();
    }

    /** What threatens in the case that the permit is about, for whom its situation is open; null: nothing does. */
    public @Nullable Threat threat(Permit<?> by) {
        return caseFiles.existing(new CaseFileId(by.caseFile().id())).threat();
    }

    /**
     * The same of a case that is about to be changed: it stays open until that is done. Who would close it meanwhile
     * waits, and then finds the change; who comes after the closing is refused.
     *
     * @throws Problem.Conflict {@code case-file.closed}
     */
    public CaseReference heldOpen(Permit<?> by, CaseFileId id) {
        CaseReference reference = caseFiles.held(id).reference();
        reference.requireOpen();
        return reference;
    }

    /**
     * The case file with what the actor may do with it.
     *
     * @throws Problem.Missing {@code case-file.unknown}
     */
    public CaseFileView overview(Actor actor, CaseFileId id) {
        CaseFile caseFile = caseFiles.existing(id);
        var permit = access.permit(actor, CaseAction.READ, caseFile.subject());
        return new CaseFileView(
                caseFile.reference(),
                caseFile.version(),
                caseFile.grounds(),
                caseFile.threat(),
                caseFile.openedAt(),
                caseFile.interview().by(),
                caseFile.interview().article(),
                caseFile.interview().heldOn(),
                caseFile.closedAt(),
                caseFile.closeReason(),
                caseFiles.directions(id),
                locked.isLocked(permit, caseFile.subject()),
                allowed(actor, caseFile));
    }

    /**
     * The case file with this number.
     *
     * @throws Problem.Missing {@code case-file.unknown} when there is none, or none that the actor may know of
     */
    public CaseFileId numbered(Actor actor, String number) {
        CaseFile caseFile =
                caseFiles.find(new CaseNumber(number)).orElseThrow(() -> new Problem.Missing("case-file.unknown"));
        access.permit(actor, CaseAction.READ, caseFile.subject());
        return caseFile.id();
    }

    /** Case files that the actor may read, newest first. */
    public Slice<CaseFileRow> list(Actor actor, CaseListQuery query) {
        Visible visible = access.visible(actor, CaseAction.READ);
        String text = query.text();
        boolean anyNumber = text == null || text.isBlank();
        String prefix = text == null || text.isBlank() ? "" : CaseNumber.prefix(text);
        if (visible.isNothing() || (!anyNumber && prefix.isEmpty())) {
            return new Slice<>(List.of(), null);
        }
        return caseFiles.list(visible, prefix, query);
    }

    /**
     * The case files that the actor's own municipality has open for a household: at the desk one must know to whom to
     * send the resident. Tells number, status and casemanager, nothing of the content.
     */
    public List<CaseReference> openOf(Actor actor, HouseholdId household) {
        var municipality = access.permitAtWork(actor, CaseAction.FIND).organisation();
        return caseFiles.openOf(household, municipality, new OpenTo(actor)).stream()
                .map(CaseFile::reference)
                .toList();
    }

    /** Who belongs to the household of the case, today or when it closed, for all who may read the case. */
    public List<MemberRow> household(Actor actor, CaseFileId id) {
        CaseFile caseFile = caseFiles.existing(id);
        var permit = access.permit(actor, CaseAction.READ, caseFile.subject());
        return households.members(permit, caseFile.reference().household(), caseFile.lastDay(clock.today()));
    }

    /**
     * What happened in the case, newest first, 50 facts at a time.
     *
     * @param after where to go on; null: from the newest
     */
    public Slice<TimelineRow> timeline(Actor actor, CaseFileId id, @Nullable Cursor after) {
        return timeline(actor, id, after, ROWS);
    }

    /**
     * The same, some at a time.
     *
     * @param limit rows to return, 1 to 100
     */
    public Slice<TimelineRow> timeline(Actor actor, CaseFileId id, @Nullable Cursor after, int limit) {
        return timeline.read(
                access.permit(actor, CaseAction.READ, caseFiles.existing(id).subject()), id, after, limit);
    }

    /** For which households these case files run, as far as the actor may read them; one statement. */
    public Map<CaseFileId, HouseholdId> householdsOf(Actor actor, Collection<CaseFileId> ids) {
        Visible visible = access.visible(actor, CaseAction.READ);
        Map<CaseFileId, HouseholdId> households = new HashMap<>();
        references(actor, visible, ids).forEach((id, reference) -> households.put(id, reference.household()));
        return households;
    }

    /**
     * What other features need of the cases of a list, as far as the gate shows them to its reader; one statement.
     *
     * @param visible by which the list itself is filtered
     */
    public Map<CaseFileId, CaseReference> references(Actor actor, Visible visible, Collection<CaseFileId> ids) {
        return visible.isNothing() || ids.isEmpty() ? Map.of() : caseFiles.references(visible, ids);
    }

    private Set<CaseAction> allowed(Actor actor, CaseFile caseFile) {
        EnumSet<CaseAction> possible = EnumSet.of(CaseAction.READ);
        switch (caseFile.status()) {
            case INTAKE -> possible.addAll(List.of(CaseAction.ASSIGN, CaseAction.THREATEN, CaseAction.CLOSE));
            case ACTIVE, AFTERCARE ->
                possible.addAll(
                        List.of(CaseAction.HAND_OVER, CaseAction.THREATEN, CaseAction.DIRECT, CaseAction.CLOSE));
            case CLOSED -> {}
        }
        return access.allowed(actor, caseFile.subject(), possible);
    }
}
