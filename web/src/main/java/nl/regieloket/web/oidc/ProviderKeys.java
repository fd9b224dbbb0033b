package nl.regieloket.web.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The keys with which the identity provider signs: cached, fetched again for a key not seen before, and kept through an
 * outage of an hour.
 */
@ApplicationScoped
public class ProviderKeys {
    private static final int LARGEST_KEY_SET = 100 * 1024;
    private static final Duration OUTAGE = Duration.ofHours(1);

    @Inject
    ProviderMetadata metadata;

    private volatile @Nullable JWKSource<SecurityContext> source;

    JWKSource<SecurityContext> source() throws ProviderUnavailable {
        JWKSource<SecurityContext> known = source;
        if (known == null) {
            known = fetchingFromProvider();
            source = known;
        }
        return known;
    }

    private JWKSource<SecurityContext> fetchingFromProvider() throws ProviderUnavailable {
        try {
            return JWKSourceBuilder.<SecurityContext>create(
                            metadata.known().getJWKSetURI().toURL(), new WithoutRedirects())
                    .retrying(true)
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new ProviderUnavailable(e);
        }
    }

    /** Takes keys from the address that the provider published, and from nowhere that this leads to. */
    private static final class WithoutRedirects extends DefaultResourceRetriever {
        WithoutRedirects() {
            super(IdentityProvider.CONNECT_MILLIS, IdentityProvider.READ_MILLIS, LARGEST_KEY_SET);
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL address) throws IOException {
            HttpURLConnection connection = super.openHTTPConnection(address);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
