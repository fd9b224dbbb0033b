package nl.regieloket.browser;

/**
 * A page as somebody opens it.
 *
 * @param page file under the web application, without its ending
 * @param visitor member of the cast who uses it; empty: nobody needs to sign in
 * @param path under the application, with its query
 * @param status of the answer
 */
record Address(String page, String visitor, String path, int status) {
    static Address of(String page, String visitor) {
        return of(page, visitor, "");
    }

    static Address of(String page, String visitor, String query) {
        return new Address(page, visitor, "/" + (page.equals("index") ? "" : page) + query, 200);
    }

    /** A path that ends in a page about an error. */
    static Address refused(String visitor, String path, int status) {
        return new Address("fout", visitor, path, status);
    }
}
