package nl.regieloket.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where we are, where the identity provider is, and how it knows us. */
@ApplicationScoped
public class OidcSettings {
    /** Where the identity provider sends the browser back to, within the application. */
    public static final String CALLBACK_PATH = "/callback";

    @Inject
    @ConfigProperty(name = "regieloket.url")
    String url;

    @Inject
    @ConfigProperty(name = "regieloket.oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "regieloket.oidc.client-id", defaultValue = "regieloket-web")
    String clientId;

    @Inject
    @ConfigProperty(name = "regieloket.oidc.client-secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "regieloket.oidc.api-audience", defaultValue = "regieloket-api")
    String apiAudience;

    /** Where the application begins for a browser, without a slash at the end. */
    public String url() {
        return url;
    }

    public URI callback() {
        return URI.create(url + CALLBACK_PATH);
    }

    public String issuer() {
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
