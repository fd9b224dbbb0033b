package nl.regieloket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import nl.regieloket.web.oidc.IdentityProvider;
import nl.regieloket.web.oidc.ProviderUnavailable;
import nl.regieloket.web.oidc.SignInRefused;
import org.jspecify.annotations.Nullable;

/** What the HTTP session of a browser holds of signing in: the sign-ins under way, and who signed in. */
@ApplicationScoped
public class BrowserSessions {
    private static final String IDENTITY = SessionIdentity.class.getName();
    private static final String PENDING = PendingSignIns.class.getName();

    private final SessionLocks locks = new SessionLocks();

    @Inject
    IdentityProvider provider;

    @Inject
    RevokedSessions revoked;

    @Inject
    Clock clock;

    /** Who signed in to this session, without asking the identity provider. */
    Optional<SessionIdentity> known(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : identity(session);
    }

    /**
     * Who signed in to this session, if he still is. When it is time, one request asks the identity provider and the
     * others wait for its answer. A session that ended there ends here.
     *
     * @throws ProviderUnavailable when it is time to ask and there is no answer; the session stays
     */
    Optional<SessionIdentity> current(HttpServletRequest request) throws ProviderUnavailable {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<SessionIdentity> identity = identity(session);
        if (identity.isPresent() && revoked.isRevoked(identity.get().providerSession())) {
            end(session);
            return Optional.empty();
        }
        return identity.isPresent() && identity.get().mustBeCheckedAt(clock.instant()) ? checked(session) : identity;
    }

    /** Keeps a sign-in that goes to the identity provider now. */
    void keep(HttpServletRequest request, PendingSignIn pending) {
        HttpSession session = request.getSession(true);
        locks.holding(session.getId(), () -> {
            session.setAttribute(PENDING, pending(session).with(pending));
            return pending;
        });
    }

    /** Takes the sign-in with this state out of the session; empty when this browser never began it, or ended it. */
    Optional<PendingSignIn> take(HttpServletRequest request, String state) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : locks.holding(session.getId(), () -> {
                    PendingSignIns pending = pending(session);
                    Optional<PendingSignIn> found = pending.withState(state);
                    found.ifPresent(one -> session.setAttribute(PENDING, pending.without(one)));
                    return found;
                });
    }

    /** Signs in to the session, under a new session id; of another person nothing stays. */
    void signIn(HttpServletRequest request, SessionIdentity identity) {
        SessionIdentity before = known(request).orElse(null);
        if (before != null && !before.subject().equals(identity.subject())) {
            end(request.getSession());
            request.getSession(true).setAttribute(IDENTITY, identity);
            return;
        }
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(IDENTITY, before == null ? identity : identity.choosing(before));
    }

    /** Begins a session anew for another organisation, so that no open page of the former one can act for this one. */
    void workFor(HttpServletRequest request, SessionIdentity identity, String oin) {
        end(request.getSession());
        request.getSession(true).setAttribute(IDENTITY, identity.workingFor(oin));
    }

    /**
     * Ends the session, and answers who must be signed out at the identity provider too; empty when he is there no more.
     * Waits for a request that asks for fresh tokens just now: with the tokens of before, nothing could be ended.
     */
    Optional<SessionIdentity> leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : locks.holding(session.getId(), () -> {
                    Optional<SessionIdentity> identity =
                            identity(session).filter(one -> !revoked.isRevoked(one.providerSession()));
                    end(session);
                    return identity;
                });
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            end(session);
        }
    }

    private Optional<SessionIdentity> checked(HttpSession session) throws ProviderUnavailable {
        return locks.<Optional<SessionIdentity>, ProviderUnavailable>holding(session.getId(), () -> {
            SessionIdentity identity = identity(session).orElse(null);
            if (identity == null || !identity.mustBeCheckedAt(clock.instant())) {
                return Optional.ofNullable(identity); // another request asked meanwhile
            }
            try {
                SessionIdentity renewed = identity.renewedBy(provider.renew(identity.refreshToken()));
                if (!renewed.subject().equals(identity.subject())) {
                    throw new SignInRefused("another person answered to the refresh token");
                }
                return keepsIdentity(session, renewed) ? Optional.of(renewed) : Optional.empty();
            } catch (SignInRefused e) {
                end(session);
                return Optional.empty();
            }
        });
    }

    /** False when the session ended while its tokens were renewed. */
    private static boolean keepsIdentity(HttpSession session, SessionIdentity identity) {
        try {
            session.setAttribute(IDENTITY, identity);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // ended by another request already, which is what was wanted
        }
    }

    private static Optional<SessionIdentity> identity(HttpSession session) {
        return Optional.ofNullable((SessionIdentity) attribute(session, IDENTITY));
    }

    private static PendingSignIns pending(HttpSession session) {
        PendingSignIns pending = (PendingSignIns) attribute(session, PENDING);
        return pending == null ? PendingSignIns.NONE : pending;
    }

    private static @Nullable Object attribute(HttpSession session, String name) {
        try {
            return session.getAttribute(name);
        } catch (IllegalStateException e) {
            return null; // the session ended meanwhile
        }
    }
}
