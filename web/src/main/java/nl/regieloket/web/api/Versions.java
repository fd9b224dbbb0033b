package nl.regieloket.web.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The version of a thing as {@code ETag} of its reading and {@code If-Match} of its change. The boundary compares; a
 * version that is no longer the last one becomes 412.
 */
public final class Versions {
    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /** The tag to send along with a thing of this version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
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
