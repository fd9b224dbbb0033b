package nl.regieloket.realm;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The code of six digits that an authenticator would show (RFC 6238: HMAC-SHA-1, steps of 30 seconds). */
public final class OneTimeCode {
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    private OneTimeCode() {}

    /** The code of that moment for the seed of {@link CastMember#otpSecret()}. */
    public static String at(Instant moment, String secret) {
        byte[] step = ByteBuffer.allocate(Long.BYTES)
                .putLong(moment.getEpochSecond() / STEP_SECONDS)
                .array();
        byte[] hash = hmac(secret, step);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % MODULUS);
    }

    private static byte[] hmac(String secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
