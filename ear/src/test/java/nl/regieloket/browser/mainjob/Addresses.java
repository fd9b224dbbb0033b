package nl.regieloket.browser.mainjob;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the address of a page. */
final class Addresses {
    private static final Pattern ID = Pattern.compile("[?&](?:id|vordering|deel)=([0-9a-f-]{36})");

    private Addresses() {}

    /** The id of the thing that a page is about. */
    static UUID idIn(String address) {
        Matcher id = ID.matcher(address);
        if (!id.find()) {
            throw new AssertionError("No id in " + address);
        }
        return UUID.fromString(id.group(1));
    }
}
