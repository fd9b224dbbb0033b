package nl.regieloket.web.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Assurance;
import nl.regieloket.access.SignedIn;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.web.oidc.ProviderSession;
import nl.regieloket.web.oidc.TokenClaims;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in to this HTTP session; all that we keep of it.
 *
 * @param providerSession the session at the identity provider ({@code sid}), by which it can end ours
 * @param chosenOrganisation OIN for which he works in this session; null: not chosen
 * @param refreshToken asks the identity provider whether the session still holds; used once
 * @param checkedUntil moment from which we must ask again
 * @param strongUntil last moment at which the second factor still counts; null: none was given
 */
record SessionIdentity(
        UUID subject,
        String name,
        Set<String> roles,
        Set<String> organisations,
        @Nullable String chosenOrganisation,
        String providerSession,
        String refreshToken,
        Instant checkedUntil,
        @Nullable Instant strongUntil)
        implements Serializable {
    /** Tokens that end within this are renewed before they are used. */
    private static final Duration AHEAD = Duration.ofSeconds(2);

    SessionIdentity {
        roles = new HashSet<>(roles);
        organisations = new HashSet<>(organisations);
    }

    /** Who just signed in. */
    static SessionIdentity of(ProviderSession session) {
        return of(session, session.person().strongUntil());
    }

    private static SessionIdentity of(ProviderSession session, @Nullable Instant strongUntil) {
        TokenClaims person = session.person();
        return new SessionIdentity(
                person.subject(),
                person.name(),
                person.roles(),
                person.organisations(),
                null,
                session.id(),
                session.refreshToken(),
                session.validUntil(),
                strongUntil);
    }

    boolean mustBeCheckedAt(Instant now) {
        return !now.isBefore(checkedUntil.minus(AHEAD));
    }

    boolean isStrongAt(Instant now) {
        return strongUntil != null && now.isBefore(strongUntil);
    }

    /** Whether he must say for which organisation he works before anything else. */
    boolean mustChoose() {
        return chosenOrganisation == null && organisations.size() > 1;
    }

    SessionIdentity workingFor(String oin) {
        return new SessionIdentity(
                subject, name, roles, organisations, oin, providerSession, refreshToken, checkedUntil, strongUntil);
    }

    /** This identity with the choice that was made before, where it still can be made. */
    SessionIdentity choosing(SessionIdentity before) {
        String chosen = before.chosenOrganisation;
        return chosen != null && organisations.contains(chosen) ? workingFor(chosen) : this;
    }

    /**
     * This identity as the identity provider says it is now. What is ours alone stays: the chosen organisation, where it
     * still can be chosen, and the end of the second factor.
     */
    SessionIdentity renewedBy(ProviderSession session) {
        SessionIdentity renewed = of(session, strongUntil);
        return renewed.choosing(this);
    }

    SignedIn signedIn(Instant now) {
        return new SignedIn(
                new PersonId(subject),
                name,
                roles,
                organisations,
                chosenOrganisation,
                isStrongAt(now) ? Assurance.STRONG : Assurance.BASIC);
    }
}
