package nl.regieloket.web.casefiles;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.grants.GrantQuery;
import nl.regieloket.access.grants.GrantRow;
import nl.regieloket.access.grants.ReadingGrants;
import nl.regieloket.access.locks.Circle;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.locks.LockAction;
import nl.regieloket.casefiles.locks.LockView;
import nl.regieloket.casefiles.locks.LockingCases;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Who can see a case and why, and who alone may know of it. */
@Named("accessPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class AccessPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private ReadingCases cases;

    @Inject
    private ReadingGrants grants;

    @Inject
    private LockingCases locking;

    @Inject
    private GrantLines lines;

    private int pages = 1;
    private boolean ended;
    private @Nullable LockReason reason;
    private boolean closed = true;
    private Set<UUID> members = new HashSet<>();
    private Set<UUID> excluded = new HashSet<>();

    /** Opens the form with who is in the circle now; of a case that is not locked with who directs it. */
    public void open() {
        refill();
    }

    private void refill() {
        Circle circle = getLock().circle().orElse(null);
        reason = circle == null ? null : circle.reason();
        closed = circle == null || circle.closed();
        members = circle == null ? ofWhoDirects() : ids(circle.members());
        excluded = circle == null ? new HashSet<>() : ids(circle.excluded());
    }

    private Set<UUID> ofWhoDirects() {
        Set<UUID> ids = new HashSet<>();
        ids.add(current.get().person().value());
        PersonId casemanager = frame.getView().reference().casemanager();
        if (casemanager != null) {
            ids.add(casemanager.value());
        }
        return ids;
    }

    private static Set<UUID> ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<PersonId> people(Set<UUID> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** Who was let in, the newest first. */
    public List<GrantLines.Line> getLines() {
        return lines.of(frame.caseFileId(), ended, pages, this::rows).lines();
    }

    public boolean isMore() {
        return lines.of(frame.caseFileId(), ended, pages, this::rows).more();
    }

    private Slice<GrantRow> rows(@Nullable Cursor after) {
        var subject = cases.subject(current.get(), frame.caseFileId());
        return grants.of(current.get(), subject, new GrantQuery(ended, after, ROWS));
    }

    /** Shows some more. */
    public void more() {
        pages++;
        lines.forget();
    }

    /** Shows who could see it before, or who can now. */
    public void turn() {
        ended = !ended;
        pages = 1;
        lines.forget();
    }

    public boolean isEnded() {
        return ended;
    }

    public LockView getLock() {
        return lines.lock(frame.caseFileId());
    }

    /** The circle of the case; null: it is not locked. */
    public @Nullable Circle getCircle() {
        return getLock().circle().orElse(null);
    }

    /** Whether the actor may do this with the lock now: the name of a {@link LockAction}. */
    public boolean may(String action) {
        return getLock().allowed().contains(LockAction.valueOf(action));
    }

    /** Their names, by the alphabet. */
    public String named(Set<PersonId> people) {
        return lines.named(people);
    }

    public List<OfficerRow> getCandidates() {
        return lines.candidates(frame.caseFileId());
    }

    /** Locks the case; who left himself out of it goes to his work, as the case is no more for him. */
    public @Nullable String lock() {
        if (reason == null) {
            throw new Problem.Invalid("reason", "required");
        }
        locking.lock(
                current.get(),
                frame.caseFileId(),
                new NewLock(reason, closed, closed ? people(members) : Set.of(), people(excluded)));
        return changed();
    }

    public @Nullable String regroup() {
        locking.regroup(current.get(), frame.caseFileId(), closed ? people(members) : Set.of(), people(excluded));
        return changed();
    }

    public @Nullable String lift() {
        locking.lift(current.get(), frame.caseFileId());
        closed = false;
        excluded = new HashSet<>();
        return changed();
    }

    private @Nullable String changed() {
        lines.forget();
        UUID me = current.get().person().value();
        if (excluded.contains(me) || (closed && !members.contains(me))) {
            return "/mijn-werk?faces-redirect=true";
        }
        frame.refresh();
        refill();
        return null;
    }

    public LockReason[] getReasons() {
        return LockReason.values();
    }

    public @Nullable LockReason getReason() {
        return reason;
    }

    public void setReason(@Nullable LockReason reason) {
        this.reason = reason;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public Set<UUID> getMembers() {
        return members;
    }

    public void setMembers(Set<UUID> members) {
        this.members = members;
    }

    public Set<UUID> getExcluded() {
        return excluded;
    }

    public void setExcluded(Set<UUID> excluded) {
        this.excluded = excluded;
    }
}
