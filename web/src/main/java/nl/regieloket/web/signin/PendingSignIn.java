package nl.regieloket.web.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/**
 * A sign-in on its way through the identity provider.
 *
 * @param state ties the answer to this browser; used once
 * @param nonce ties the ID token to this sign-in
 * @param verifier proves that who redeems the code is who asked for it (PKCE)
 * @param destination path within the application to go on to
 * @param strong whether a second factor was asked for
 */
record PendingSignIn(String state, String nonce, String verifier, String destination, boolean strong)
        implements Serializable {
    static PendingSignIn to(LocalAddress destination, boolean strong) {
        return new PendingSignIn(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                destination.path(),
                strong);
    }
}
