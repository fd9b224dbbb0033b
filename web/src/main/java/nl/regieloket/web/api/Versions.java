package nl.regieloket.web.api;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The version of a thing as {@code ETag} of its reading and {@code If-Match} of its change. The tag also tells what of
 * it was shown, since rights and dates change that without a new version; only the version is compared on a change. The
 * boundary compares; a version that is no longer the last one becomes 412.
 */
public final class Versions {
    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})(-[0-9a-f]{8})?\"");

    private Versions() {}

    /** The value of the tag to send along with a thing of this version that was written as this text. */
    static String tag(long version, String shown) {
        var sum = new CRC32C();
        sum.update(shown.getBytes(StandardCharsets.UTF_8));
        return version + "-" + HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /**
     * The version that the client has read.
     *
     * @param ifMatch the header {@code If-Match}; null answers 428
     * @throws Problem.Invalid {@code version.malformed} when it is no tag of ours
     */
    public static long read(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new HttpProblem(428, "version.required");
        }
        Matcher tag = STRONG_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Problem.Invalid("If-Match", "version.malformed");
        }
        return Long.parseLong(tag.group(1));
    }
}
