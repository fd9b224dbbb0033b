package nl.regieloket.web.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/**
 * The three secrets of one sign-in.
 *
 * @param state ties the answer to the browser that asked
 * @param nonce ties the ID token to this sign-in
 * @param verifier proves that who redeems the code is who asked for it (PKCE)
 */
public record Handshake(String state, String nonce, String verifier) implements Serializable {
    public static Handshake begin() {
        return new Handshake(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
    }
}
