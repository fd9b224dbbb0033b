package nl.regieloket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where we are, where the identity provider is, and how it knows us. */
@ApplicationScoped
public class OidcSettings {
    @Inject
    @ConfigProperty(name = "regieloket.url")
    private String url;

    @Inject
    @ConfigProperty(name = "regieloket.oidc.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "regieloket.oidc.client-id", defaultValue = "regieloket-web")
    private String clientId;

    @Inject
    @ConfigProperty(name = "regieloket.oidc.client-secret")
    private String clientSecret;

    @Inject
    @ConfigProperty(name = "regieloket.oidc.api-audience", defaultValue = "regieloket-api")
    private String apiAudience;

    /** The address of a page as a browser knows it. */
    URI address(LocalAddress page) {
        return URI.create(url + page.path());
    }

    URI callback() {
        return URI.create(url + Doors.CALLBACK_PATH);
    }

    /** Where the application begins, without a slash at the end. */
    String url() {
        return url;
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }

    String apiAudience() {
        return apiAudience;
    }
}
