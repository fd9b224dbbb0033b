package nl.regieloket.web.oidc;

import com.nimbusds.common.contenttype.ContentType;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What we ask of the identity provider: a sign-in, tokens for a code, fresh tokens, the end of a session. */
@ApplicationScoped
public class IdentityProvider {
    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 5_000;

    private static final int MULTIPLE_CHOICES = 300;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    @Inject
    OidcSettings settings;

    @Inject
    ProviderMetadata metadata;

    @Inject
    IssuedTokens issuedTokens;

    @Inject
    Outage outage;

    @Inject
    Clock clock;

    /**
     * Where to send the browser for this sign-in.
     *
     * @param strong whether a second factor must be given
     * @param language of its pages
     * @throws ProviderUnavailable when the browser would find nobody there
     */
    public URI signInAddress(Handshake handshake, boolean strong, Locale language) throws ProviderUnavailable {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), new ClientID(settings.clientId()), settings.callback())
                .endpointURI(metadata.ofLivingProvider().getAuthorizationEndpointURI())
                .state(new State(handshake.state()))
                .nonce(new Nonce(handshake.nonce()))
                .customParameter("ui_locales", language.getLanguage())
                .codeChallenge(new CodeVerifier(handshake.verifier()), CodeChallengeMethod.S256);
        if (strong) {
            request.acrValues(List.of(new ACR(TokenClaims.STRONG)));
        }
        return request.build().toURI();
    }

    /** The session of who signed in, for the code that the browser brought back. */
    public ProviderSession redeem(String code, Handshake handshake) throws ProviderUnavailable, SignInRefused {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.callback(), new CodeVerifier(handshake.verifier()));
        return tokens(grant, new Nonce(handshake.nonce()));
    }

    /**
     * The session as it is now.
     *
     * @throws SignInRefused when it has ended
     */
    public ProviderSession renew(String refreshToken) throws ProviderUnavailable, SignInRefused {
        return tokens(new RefreshTokenGrant(new RefreshToken(refreshToken)), null);
    }

    /**
     * Ends the session there, and with it those of other applications.
     *
     * @throws ProviderUnavailable when it did not say that the session ended; a refusal leaves it open as well
     */
    public void end(String refreshToken) throws ProviderUnavailable {
        HTTPRequest request =
                new HTTPRequest(HTTPRequest.Method.POST, metadata.known().getEndSessionEndpointURI());
        request.setEntityContentType(ContentType.APPLICATION_URLENCODED);
        authentication().applyTo(request);
        request.setBody("refresh_token=" + URLEncoder.encode(refreshToken, StandardCharsets.UTF_8));
        HTTPResponse answer = send(request);
        if (!answer.indicatesSuccess()) {
            throw new ProviderUnavailable(new IOException("status " + answer.getStatusCode()));
        }
    }

    private ProviderSession tokens(AuthorizationGrant grant, @Nullable Nonce nonce)
            throws ProviderUnavailable, SignInRefused {
        HTTPResponse answer =
                send(new TokenRequest.Builder(metadata.known().getTokenEndpointURI(), authentication(), grant)
                        .build()
                        .toHTTPRequest());
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (!response.indicatesSuccess()) {
                ErrorObject error = response.toErrorResponse().getErrorObject();
                throw new SignInRefused(error.getCode() + ": " + error.getDescription());
            }
            OIDCTokenResponse tokens = (OIDCTokenResponse) response.toSuccessResponse();
            return issuedTokens.session(tokens.getOIDCTokens(), nonce, clock.instant());
        } catch (ParseException e) {
            throw new SignInRefused("unreadable answer of the token endpoint", e);
        }
    }

    private ClientAuthentication authentication() {
        return new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret()));
    }

    private HTTPResponse send(HTTPRequest request) throws ProviderUnavailable {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false); // the secret and the codes go to the address that was published, no further
        return outage.during(() -> {
            HTTPResponse response = request.send();
            int status = response.getStatusCode();
            if (status >= SERVER_ERROR || (status >= MULTIPLE_CHOICES && status < BAD_REQUEST)) {
                throw new IOException("status " + status);
            }
            return response;
        });
    }
}
