package nl.regieloket.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a seal covers, as {@code docs/trail.md} tells them to whoever checks the chain himself: the seal before
 * it, then each field with its length, so that no two contents read alike.
 */
final class SealForm {
    private SealForm() {}

    /**
     * SHA-256 over the seal before and these fields.
     *
     * @param fields in the order of the form; null: the field has no value
     */
    static byte[] hash(byte[] previous, List<@Nullable String> fields) {
        MessageDigest digest = sha256();
        digest.update(previous);
        for (@Nullable String field : fields) {
            if (field == null) {
                digest.update(ascii("-\n"));
            } else {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update(ascii(bytes.length + ":"));
                digest.update(bytes);
                digest.update(ascii("\n"));
            }
        }
        return digest.digest();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
