package nl.regieloket.web.signin;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we ask of the identity provider: a sign-in, tokens for a code, fresh tokens, the end of a session. */
@ApplicationScoped
public class IdentityProvider {
    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 5_000;

    private static final int SERVER_ERROR = 500;

    @Inject
    private OidcSettings settings;

    @Inject
    private ProviderMetadata metadata;

    @Inject
    private IssuedTokens issuedTokens;

    @Inject
    private Clock clock;

    /**
     * Where to send the browser for this sign-in.
     *
     * @throws ProviderUnavailable when the browser would find nobody there
     */
    URI signInAddress(PendingSignIn pending) throws ProviderUnavailable {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), new ClientID(settings.clientId()), settings.callback())
                .endpointURI(metadata.ofLivingProvider().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256);
        if (pending.strong()) {
            request.acrValues(List.of(new ACR(TokenClaims.STRONG)));
        }
        return request.build().toURI();
    }

    /** Who signed in, for the code that the browser brought back. */
    SessionIdentity redeem(String code, PendingSignIn pending) throws ProviderUnavailable, SignInRefused {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.callback(), new CodeVerifier(pending.verifier()));
        return tokens(grant, new Nonce(pending.nonce()));
    }

    /**
     * The same person as the identity provider knows him now.
     *
     * @throws SignInRefused when his session there has ended
     */
    SessionIdentity renew(SessionIdentity identity) throws ProviderUnavailable, SignInRefused {
        SessionIdentity fresh = tokens(new RefreshTokenGrant(new RefreshToken(identity.refreshToken())), null);
        if (!fresh.subject().equals(identity.subject())) {
            throw new SignInRefused("another person answered to the refresh token");
        }
        return identity.renewedBy(fresh);
    }

    /** Ends the session there, and with it those of other applications. */
    void end(SessionIdentity identity) throws ProviderUnavailable {
        HTTPRequest request =
                new HTTPRequest(HTTPRequest.Method.POST, metadata.known().getEndSessionEndpointURI());
        authentication().applyTo(request);
        request.setBody("refresh_token=" + identity.refreshToken());
        send(request);
    }

    private SessionIdentity tokens(AuthorizationGrant grant, @Nullable Nonce nonce)
            throws ProviderUnavailable, SignInRefused {
        HTTPResponse answer =
                send(new TokenRequest.Builder(metadata.known().getTokenEndpointURI(), authentication(), grant)
                        .build()
                        .toHTTPRequest());
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (response.toErrorResponse() != null && !response.indicatesSuccess()) {
                ErrorObject error = response.toErrorResponse().getErrorObject();
                throw new SignInRefused(error.getCode() + ": " + error.getDescription());
            }
            OIDCTokenResponse tokens = (OIDCTokenResponse) response.toSuccessResponse();
            return issuedTokens.identity(tokens.getOIDCTokens(), nonce, clock.instant());
        } catch (ParseException e) {
            throw new SignInRefused("unreadable answer of the token endpoint", e);
        }
    }

    private ClientAuthentication authentication() {
        return new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret()));
    }

    private static HTTPResponse send(HTTPRequest request) throws ProviderUnavailable {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        try {
            HTTPResponse response = request.send();
            if (response.getStatusCode() >= SERVER_ERROR) {
                throw new IOException("status " + response.getStatusCode());
            }
            return response;
        } catch (IOException e) {
            throw new ProviderUnavailable(e);
        }
    }
}
