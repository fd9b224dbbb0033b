package nl.regieloket.browser.signin;

import java.util.regex.Pattern;

/** The content security policies that we send, to the letter. */
final class Policies {
    /** Of whatever is no page. */
    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** Of a page: scripts by its nonce alone. */
    static final Pattern OF_A_PAGE = Pattern.compile(
            Pattern.quote("default-src 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self';"
                            + " style-src-elem 'self'; style-src-attr 'unsafe-inline'; form-action 'self';"
                            + " frame-ancestors 'none'; base-uri 'none'; script-src 'nonce-")
                    + "[A-Za-z0-9+/=]{20,}';");

    private Policies() {}
}
