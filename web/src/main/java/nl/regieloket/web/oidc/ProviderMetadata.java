package nl.regieloket.web.oidc;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The addresses of the identity provider, as it publishes them itself (OpenID Connect Discovery). */
@ApplicationScoped
public class ProviderMetadata {
    private static final Duration TAKEN_FOR_LIVING = Duration.ofSeconds(5);

    @Inject
    OidcSettings settings;

    @Inject
    Outage outage;

    @Inject
    Clock clock;

    private volatile @Nullable Fetched fetched;

    private record Fetched(OIDCProviderMetadata metadata, Instant at) {}

    /** The addresses, fetched once. */
    OIDCProviderMetadata known() throws ProviderUnavailable {
        Fetched last = fetched;
        return last == null ? fetch() : last.metadata();
    }

    /** The addresses of a provider that answered within the last few seconds. */
    OIDCProviderMetadata ofLivingProvider() throws ProviderUnavailable {
        Fetched last = fetched;
        return last == null || last.at().plus(TAKEN_FOR_LIVING).isBefore(clock.instant()) ? fetch() : last.metadata();
    }

    private OIDCProviderMetadata fetch() throws ProviderUnavailable {
        OIDCProviderMetadata metadata = outage.during(this::resolve);
        fetched = new Fetched(metadata, clock.instant());
        return metadata;
    }

    private OIDCProviderMetadata resolve() throws IOException {
        try {
            return OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), request -> {
                request.setConnectTimeout(IdentityProvider.CONNECT_MILLIS);
                request.setReadTimeout(IdentityProvider.READ_MILLIS);
                request.setFollowRedirects(false);
            });
        } catch (GeneralException e) {
            throw new IOException(e);
        }
    }
}
