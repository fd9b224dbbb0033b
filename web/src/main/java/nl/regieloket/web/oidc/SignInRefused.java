package nl.regieloket.web.oidc;

/** The identity provider said no, or said something that we do not believe. */
public class SignInRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public SignInRefused(String reason) {
        super(reason);
    }

    SignInRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
