package nl.regieloket.web.oidc;

import java.io.IOException;

/** The identity provider does not answer now. Says nothing about the session, which stays. */
public class ProviderUnavailable extends IOException {
    private static final long serialVersionUID = 1L;

    ProviderUnavailable(Throwable cause) {
        super("identity provider does not answer", cause);
    }
}
