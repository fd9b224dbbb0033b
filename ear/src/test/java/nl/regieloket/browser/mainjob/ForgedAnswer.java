package nl.regieloket.browser.mainjob;

import nl.regieloket.testing.Api;
import nl.regieloket.testing.StackDatabase;

/**
 * An answer for an organisation that is not one's own, past the screens and under a mandate of another.
 *
 * @param holder who holds that mandate
 */
record ForgedAnswer(RequestScreen request, String holder) {
    /**
     * What becomes of it: the status of HTTP.
     *
     * @param answer the fields of the body, with single quotes
     */
    int sent(Api who, String act, String answer) {
        String body = "{" + answer + ",'mandaat':'" + StackDatabase.mandateOf(holder) + "'}";
        return who.send("POST", "/toezeggingen/" + request.id() + "/" + act, body.replace('\'', '"'))
                .statusCode();
    }
}
