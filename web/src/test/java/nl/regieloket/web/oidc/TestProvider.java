package nl.regieloket.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A small identity provider on loopback: discovery, keys, and a token endpoint that answers what a test tells it to. */
public final class TestProvider implements AutoCloseable {
    public static final String SUBJECT = "7e57ca57-0000-4000-8000-000000000102";

    public final AtomicInteger tokenRequests = new AtomicInteger();

    /** How often somebody went where a redirect or a token led. */
    final AtomicInteger elsewhereRequests = new AtomicInteger();

    /** Where another server would be. */
    static final String ELSEWHERE = "/elsewhere";

    private static final RSAKey KEY = newKey();

    private final HttpServer server;
    final BearerTokens bearerTokens = new BearerTokens();
    final IssuedTokens issuedTokens = new IssuedTokens();
    private final IdentityProvider identityProvider = new IdentityProvider();

    /** The keys that are published there. */
    volatile String elsewhereKeys = new JWKSet(KEY.toPublicJWK()).toString();

    /** What it answers to the end of a session. */
    volatile int logoutStatus = 200;

    /** The path that it answers with a redirect; empty: none. */
    volatile String moved = "";

    /** Who it says that it is; null: who it is. */
    volatile @Nullable String alias;

    private volatile Supplier<Answer> answer = () -> new Answer(500, "{}");

    private record Answer(int status, String body) {}

    public TestProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", it -> send(it, 200, metadata()));
        server.createContext("/certs", it -> send(it, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", it -> {
            tokenRequests.incrementAndGet();
            Answer now = answer.get();
            send(it, now.status(), now.body());
        });
        server.createContext("/logout", it -> send(it, logoutStatus, "{}"));
        server.createContext(ELSEWHERE, it -> {
            elsewhereRequests.incrementAndGet();
            send(it, 200, it.getRequestURI().getPath().endsWith("/certs") ? elsewhereKeys : metadata());
        });
        server.start();
        wire(Clock.systemUTC());
    }

    /** Puts our side together, as the container does. */
    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    private void wire(Clock clock) {
        OidcSettings settings = new OidcSettings();
        settings.url = "http://localhost:1/regieloket";
        settings.issuer = issuer();
        settings.clientId = "regieloket-web";
        settings.clientSecret = "secret";
        settings.apiAudience = "regieloket-api";
        Outage outage = new Outage();
        outage.clock = clock;
        ProviderMetadata metadata = new ProviderMetadata();
        metadata.outage = outage;
        metadata.settings = settings;
        metadata.clock = clock;
        ProviderKeys keys = new ProviderKeys();
        keys.metadata = metadata;
        bearerTokens.settings = settings;
        bearerTokens.keys = keys;
        issuedTokens.settings = settings;
        issuedTokens.keys = keys;
        identityProvider.settings = settings;
        identityProvider.metadata = metadata;
        identityProvider.issuedTokens = issuedTokens;
        identityProvider.outage = outage;
        identityProvider.clock = clock;
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public IdentityProvider identityProvider() {
        return identityProvider;
    }

    public void answers(int status, String body) {
        answer = () -> new Answer(status, body);
    }

    public void answersWithTokens(Supplier<JWTClaimsSet> idToken) {
        answer = () -> new Answer(
                200,
                "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":300,\"refresh_token\":\"next\",\"id_token\":\""
                        + sign(idToken.get()) + "\"}");
    }

    public JWTClaimsSet.Builder claims(String audience) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(SUBJECT)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("azp", audience)
                .claim("sid", "provider-session")
                .claim("name", "Nadia Brouwer")
                .claim("groups", List.of("casemanager"))
                .claim("organisations", List.of("00000099000009001000"))
                .claim("acr", "basic");
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, JOSEObjectType.JWT, KEY);
    }

    String sign(JWTClaimsSet claims, JOSEObjectType type, RSAKey with) {
        try {
            return sign(
                    claims,
                    new JWSHeader.Builder(JWSAlgorithm.RS256).type(type).keyID(with.getKeyID()),
                    new RSASSASigner(with));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sign(JWTClaimsSet claims, JWSHeader.Builder header, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(header.build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAKey key() {
        return KEY;
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String metadata() {
        return """
                {"issuer":"%2$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/certs","end_session_endpoint":"%1$s/logout","subject_types_supported":["public"]}
                """.formatted(issuer(), alias == null ? issuer() : alias);
    }

    private void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        String path = exchange.getRequestURI().getPath();
        if (path.equals(moved)) {
            exchange.getResponseHeaders().add("Location", issuer() + ELSEWHERE + path);
        }
        exchange.sendResponseHeaders(path.equals(moved) ? 302 : status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
