package nl.regieloket.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.GrantId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;

/** Gives and revokes grants, as part of an act that its permit allows. */
@Boundary
@Stateless
public class GrantingAccess {
    private static final PurposeTable PURPOSES = PurposeTable.packaged();

    @Inject
    private AccessGrants grants;

    @Inject
    private LockedSubjects locked;

    @Inject
    private Clock clock;

    @Inject
    private BusinessClock businessClock;

    /**
     * Opens a subject to somebody.
     *
     * @param by the permit for the act that this is part of; it must reach the subject of the grant
     * @throws nl.regieloket.kernel.Problem.Forbidden {@code purpose.missing}, {@code purpose.not-in-force} or {@code
     *     purpose.does-not-cover}
     */
    public GrantId grant(Permit<?> by, NewGrant grant) {
        return grantOffered(by, by.actor().person(), grant);
    }

    /**
     * Opens what somebody else offered, now that it is accepted: it is that one who gives it.
     *
     * @param by the permit for accepting
     */
    public GrantId grantOffered(Permit<?> by, PersonId offeredBy, NewGrant grant) {
        requireReach(by, grant.subject());
        AccessGrant given = given(by, offeredBy, grant);
        grants.add(given);
        return given.id();
    }

    /**
     * Opens a case to a resident, or to who helps one: they see what is of that resident, and nothing of those who share
     * the household.
     */
    public GrantId grantFor(Permit<?> by, ResidentId resident, NewGrant grant) {
        requireReach(by, grant.subject());
        AccessGrant given = given(by, by.actor().person(), grant);
        given.standFor(resident);
        grants.add(given);
        return given.id();
    }

    /**
     * Opens a subject for each of these purposes that is in force, in a grant of its own.
     *
     * @throws nl.regieloket.kernel.Problem.Forbidden as {@link #grant}, when none of them is
     */
    public void grantForEach(Permit<?> by, Collection<String> purposes, Function<String, NewGrant> grant) {
        List<String> inForce = purposes.stream().filter(this::isInForce).toList();
        (inForce.isEmpty() ? purposes : inForce).forEach(purpose -> grant(by, grant.apply(purpose)));
    }

    /** Whether something can be opened today for this purpose. */
    private boolean isInForce(String purpose) {
        return PURPOSES.find(purpose)
                .filter(found -> found.isInForce(businessClock.today()))
                .isPresent();
    }

    /** Nobody is let in past the circle of what is locked; what is his own apart from the case stays his. */
    private void requireAdmitted(Permit<?> by, NewGrant grant) {
        Grantee to = grant.grantee();
        if (to.kind() == GranteeKind.PERSON
                && !grant.role().isApart()
                && grant.subject().chain().stream().anyMatch(id -> locked.isClosed(by, id, new PersonId(to.id())))) {
            // who is kept out by a wall is told so in words that tell of no lock
            boolean told = grant.subject().chain().stream().anyMatch(id -> locked.isLocked(by, id));
            throw new Problem.Conflict(told ? "lock.not-in-circle" : "grant.not-for-him");
        }
    }

    private AccessGrant given(Permit<?> by, PersonId giver, NewGrant grant) {
        requireAdmitted(by, grant);
        Purpose purpose = PURPOSES.requireFor(grant, businessClock.today());
        String basis = purpose.basis() == null ? grant.legalBasis() : purpose.basis();
        return new AccessGrant(
                GrantId.next(),
                grant,
                Objects.requireNonNull(basis, "a grant without a legal basis"),
                giver,
                clock.instant());
    }

    /**
     * Closes what this one grant opened, and what no other grant of the same holder did.
     *
     * @param subject of the grant
     * @param reason code of the reason, no personal data
     */
    public void revoke(Permit<?> by, Subject subject, GrantId id, String reason) {
        requireReach(by, subject);
        grants.find(id)
                .filter(grant -> grant.isOn(subject))
                .orElseThrow(() -> new IllegalStateException("No grant " + id + " on this " + subject.kind()))
                .revoke(by.actor().person(), clock.instant(), reason);
    }

    /**
     * Closes a subject to somebody who held this role on it; from the next request on, also in open sessions.
     *
     * @param reason code of the reason, no personal data
     * @return whether it was open to him
     */
    public boolean revoke(Permit<?> by, Subject subject, Grantee grantee, CaseRole role, String reason) {
        requireReach(by, subject);
        List<AccessGrant> given = grants.given(subject, grantee, role);
        given.forEach(grant -> grant.revoke(by.actor().person(), clock.instant(), reason));
        return !given.isEmpty();
    }

    /**
     * A JPQL condition that holds for what was opened to {@code :grantee} in the role {@code :role} and not closed since.
     *
     * @param subjectId path of the id of the thing, such as {@code c.id}
     */
    public static String given(String subjectId) {
        return "exists (select g from AccessGrant g where g.subjectId = " + subjectId
                + " and g.granteeId = :grantee and g.role = :role and g.revokedAt is null)";
    }

    private static void requireReach(Permit<?> by, Subject subject) {
        if (!by.reaches(subject)) {
            throw new IllegalStateException(
                    "A permit for " + by.action().code() + " does not reach a " + subject.kind());
        }
    }
}
