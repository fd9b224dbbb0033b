package nl.regieloket.web.signin;

/** The identity provider said no, or said something that we do not believe. */
class SignInRefused extends Exception {
    private static final long serialVersionUID = 1L;

    SignInRefused(String reason) {
        super(reason);
    }

    SignInRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
