package nl.regieloket.web.signin;

import java.io.Serializable;
import nl.regieloket.web.oidc.Handshake;

/**
 * A sign-in on its way through the identity provider.
 *
 * @param destination path within the application to go on to
 * @param strong whether a second factor was asked for
 */
record PendingSignIn(Handshake handshake, String destination, boolean strong) implements Serializable {
    static PendingSignIn to(LocalAddress destination, boolean strong) {
        return new PendingSignIn(Handshake.begin(), destination.path(), strong);
    }

    String state() {
        return handshake.state();
    }
}
