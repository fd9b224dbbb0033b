package nl.regieloket.launcher.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A seal with the line that it covers, as they stand in the database.
 *
 * @param position in the chain, from 1
 * @param sealedAt microseconds since 1970, UTC
 * @param lineId of the line that it covers
 * @param hash 64 hexadecimal digits in small letters
 * @param line the other columns of the line, in their order, each empty where it has no value; null: the line is gone
 */
record SealedRow(
        long position,
        long sealedAt,
        String lineId,
        String hash,
        @Nullable List<Optional<String>> line) {
    private static final String FORM = "1";

    SealedRow {
        line = line == null ? null : List.copyOf(line);
    }

    /** Whether the seal fits the line, behind the seal of this hash. */
    boolean fits(String previous) {
        return line != null && hash.equals(sealed(previous, position, sealedAt, lineId, line));
    }

    /** A seal that fits. */
    static SealedRow after(String previous, long position, long sealedAt, String lineId, List<Optional<String>> line) {
        return new SealedRow(position, sealedAt, lineId, sealed(previous, position, sealedAt, lineId, line), line);
    }

    private static String sealed(
            String previous, long position, long sealedAt, String lineId, List<Optional<String>> line) {
        MessageDigest sha256 = sha256();
        sha256.update(HexFormat.of().parseHex(previous));
        field(sha256, Optional.of(FORM));
        field(sha256, Optional.of(String.valueOf(position)));
        field(sha256, Optional.of(String.valueOf(sealedAt)));
        field(sha256, Optional.of(lineId));
        line.forEach(column -> field(sha256, column));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void field(MessageDigest sha256, Optional<String> value) {
        String text = value.map(it -> it.getBytes(StandardCharsets.UTF_8).length + ":" + it + "\n")
                .orElse("-\n");
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
