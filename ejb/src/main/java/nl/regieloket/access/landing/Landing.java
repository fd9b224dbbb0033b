package nl.regieloket.access.landing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.regieloket.access.Actor;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Subject;
import nl.regieloket.access.processing.Reading;
import nl.regieloket.audit.Trail;
import nl.regieloket.audit.TrailEntry;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.presence.PresenceRegister;
import org.jspecify.annotations.Nullable;

/**
 * Holds what allowed the acts of a transaction until it ends. The gate is asked while an act is made, and the act counts
 * when its transaction is committed; in between, a grant may be revoked or somebody may leave. So when an act is done, and
 * before it is committed, what allowed it is read again and shared-locked: when it is gone, the act is refused and undone;
 * when it stands, whoever would take it away waits for the commit. No act lands after what allowed it ended.
 */
@Dependent
public class Landing {
    private static final String FOOTINGS = Landing.class.getName();

    @Inject
    private StandingGrants grants;

    @Inject
    private OrganisationRegister register;

    @Inject
    private PresenceRegister presence;

    @Inject
    private Trail trail;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** What the acts of one transaction stand on, and how many boundaries deep it is. */
    private static final class Footings {
        private final List<Footing> made = new ArrayList<>();
        private int depth;
    }

    /** Notes that the gate allowed something; reading needs no more than that. */
    public void allowed(Footing footing) {
        Footings footings = inTransaction();
        if (footings == null || footing.action().isRead()) {
            return;
        }
        if (footings.made.stream().noneMatch(footing::restsOnTheSame)) {
            footings.made.add(footing);
        }
    }

    void begin() {
        Footings footings = inTransaction();
        if (footings != null) {
            footings.depth++;
        }
    }

    /** What of it stands no more, when the outermost boundary is done; null: all of it stands, and will until the end. */
    @Nullable
    Footing broken() {
        Footings footings = inTransaction();
        if (footings == null || footings.depth > 1) {
            return null;
        }
        return footings.made.stream()
                .filter(footing -> !stands(footing))
                .findFirst()
                .orElse(null);
    }

    /** The refusal of an act whose ground is gone; it leaves a line of its own, and the act is undone with its own line. */
    Problem refusal(Footing footing) {
        Actor actor = footing.actor();
        Subject subject = footing.subject();
        String kind = subject.kind().name();
        Problem refusal = footing.role() == null
                ? new Problem.Forbidden("access.refused")
                : new Problem.Missing(kind.toLowerCase(Locale.ROOT).replace('_', '-') + ".unknown");
        trail.refused(new TrailEntry(
                actor.person(), actor.organisation(), footing.action().code(), kind, subject.id(), refusal.code()));
        Reading.answered(refusal);
        return refusal;
    }

    void end() {
        Footings footings = inTransaction();
        if (footings != null && --footings.depth == 0) {
            footings.made.clear();
        }
    }

    private boolean stands(Footing footing) {
        Actor actor = footing.actor();
        OrganisationId organisation = actor.organisation();
        boolean works = organisation == null
                || register.holdsWork(actor.person(), organisation, footing.functions(), clock.today());
        CaseRole role = footing.role();
        return works
                && standsIn(footing)
                && (role == null || grants.hold(footing, role, clock.now()))
                && !(footing.strong() && isWeak(actor))
                && !grants.isClosed(footing);
    }

    private boolean standsIn(Footing footing) {
        PersonId absent = footing.replacing();
        Actor actor = footing.actor();
        OrganisationId organisation = actor.organisation();
        return absent == null
                || (organisation != null
                        && presence.holdsReplacing(actor.person(), absent, organisation, clock.today()));
    }

    /** A second factor that was lost meanwhile: whoever notes that waits for the lock on the membership. */
    private boolean isWeak(Actor actor) {
        OrganisationId organisation = actor.organisation();
        return organisation != null
                && presence.of(actor.person(), organisation, clock.today()).factorLost();
    }

    private @Nullable Footings inTransaction() {
        if (transaction.getTransactionKey() == null) {
            return null;
        }
        if (transaction.getResource(FOOTINGS) instanceof Footings known) {
            return known;
        }
        var footings = new Footings();
        transaction.putResource(FOOTINGS, footings);
        return footings;
    }
}
