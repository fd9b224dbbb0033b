package nl.regieloket.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tokens made to be believed: all they say is right, and somebody else signed them (OWASP ASVS 5.0, 9.1.2 and 9.1.3).
 */
class AttackingTokensTest {
    private final TestProvider provider = new TestProvider();
    private final BearerTokens tokens = provider.bearerTokens;
    private final JWTClaimsSet claims =
            provider.claims("regieloket-api").claim("typ", "Bearer").build();
    private final RSAKey mine =
            new RSAKeyGenerator(2048).keyID(provider.key().getKeyID()).generate();

    AttackingTokensTest() throws Exception {}

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void our_public_key_is_no_secret_to_sign_with() throws Exception {
        byte[] key = provider.key().toRSAPublicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + "\n-----END PUBLIC KEY-----\n";
        for (byte[] secret : new byte[][] {
            key,
            pem.getBytes(StandardCharsets.US_ASCII),
            provider.key().getModulus().decode(),
            provider.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)
        }) {
            refused(TestProvider.sign(claims, header(JWSAlgorithm.HS256).keyID("test"), new MACSigner(secret)));
            refused(TestProvider.sign(claims, header(JWSAlgorithm.HS256), new MACSigner(secret)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS256"})
    void another_algorithm_than_ours_is_refused_even_with_the_right_key(String algorithm) throws Exception {
        refused(TestProvider.sign(
                claims, header(JWSAlgorithm.parse(algorithm)).keyID("test"), new RSASSASigner(provider.key())));
    }

    @Test
    void a_key_that_the_token_brings_is_not_looked_at() throws Exception {
        refused(signed(header(JWSAlgorithm.RS256).jwk(mine.toPublicJWK())));
        refused(signed(header(JWSAlgorithm.RS256).keyID("test").jwk(mine.toPublicJWK())));
    }

    @Test
    void an_address_of_keys_that_the_token_brings_is_not_asked() throws Exception {
        provider.elsewhereKeys = new JWKSet(mine.toPublicJWK()).toString();
        URI keys = URI.create(provider.issuer() + TestProvider.ELSEWHERE + "/certs");
        refused(signed(header(JWSAlgorithm.RS256).keyID("test").jwkURL(keys)));
        refused(signed(header(JWSAlgorithm.RS256).jwkURL(keys)));
        refused(signed(header(JWSAlgorithm.RS256).keyID("test").x509CertURL(keys)));
        assertThat(provider.elsewhereRequests).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../dev/null", "test' or '1'='1", "test\u0000", "", "http://localhost:1/certs"})
    void the_name_of_a_key_is_a_name_and_nothing_else(String name) throws Exception {
        refused(signed(header(JWSAlgorithm.RS256).keyID(name)));
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT);
    }

    private String signed(JWSHeader.Builder header) throws Exception {
        return TestProvider.sign(claims, header, new RSASSASigner(mine));
    }

    private void refused(String token) {
        assertThatExceptionOfType(SignInRefused.class).isThrownBy(() -> tokens.believe(token));
    }
}
