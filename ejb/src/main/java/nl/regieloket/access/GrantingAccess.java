package nl.regieloket.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.id.GrantId;

/** Gives and revokes grants, as part of an act that its permit allows. */
@Boundary
@Stateless
public class GrantingAccess {
    @Inject
    private AccessGrants grants;

    @Inject
    private Clock clock;

    /**
     * Opens a subject to somebody.
     *
     * @param by the permit for the act that this is part of; it must reach the subject of the grant
     */
    public GrantId grant(Permit<?> by, NewGrant grant) {
        requireReach(by, grant.subject());
        GrantId id = GrantId.next();
        grants.add(new AccessGrant(id, grant, by.actor().person(), clock.instant()));
        return id;
    }

    /**
     * Closes a subject to somebody who held this role on it; from the next request on, also in open sessions.
     *
     * @param reason code of the reason, no personal data
     */
    public void revoke(Permit<?> by, Subject subject, Grantee grantee, CaseRole role, String reason) {
        requireReach(by, subject);
        grants.given(subject, grantee, role)
                .forEach(grant -> grant.revoke(by.actor().person(), clock.instant(), reason));
    }

    private static void requireReach(Permit<?> by, Subject subject) {
        if (!by.reaches(subject)) {
            throw new IllegalStateException(
                    "A permit for " + by.action().code() + " does not reach a " + subject.kind());
        }
    }
}
