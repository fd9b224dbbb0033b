package nl.regieloket.web.persons;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page from which one came to a resident, as the address tells it; never a page of elsewhere. */
final class CameFrom {
    private static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern CONTACT = Pattern.compile("contact\\.(" + ID + ")");
    private static final Pattern MEMBER = Pattern.compile("lid\\.(" + ID + ")\\.(" + ID + ")");

    private CameFrom() {}

    /** The path within Regieloket; empty when it is not one that leads here. */
    static String path(@Nullable String from) {
        if (from == null) {
            return "";
        }
        var contact = CONTACT.matcher(from);
        if (contact.matches()) {
            return "/contact?id=" + contact.group(1);
        }
        var member = MEMBER.matcher(from);
        if (member.matches()) {
            return "/dossier/lid?id=" + member.group(1) + "&lid=" + member.group(2);
        }
        return "loket".equals(from) ? "/loket" : "";
    }
}
