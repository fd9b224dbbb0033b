package nl.regieloket.access.processing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of the processing log: one processing of the data of one data subject.
 *
 * @param subjectType kind of the pseudonym
 * @param subject the pseudonym, 32 bytes in hexadecimal digits
 */
record ProcessingLine(SpooledRead read, String subjectType, String subject) {
    private static final DateTimeFormatter IN_UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final int ID_BYTES = 16;
    private static final int VERSION = 6;
    private static final int VARIANT = 8;

    /** What stands in the columns. */
    List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(text(read.start()));
        values.add(id());
        values.add(text(read.end()));
        values.add(read.trace().id());
        values.add(read.trace().span());
        values.add(read.trace().parent());
        values.add(read.name());
        values.add(read.activity());
        values.add(subjectType);
        values.add(HexFormat.of().parseHex(subject));
        values.add(read.person().toString());
        values.add(read.organisation() == null ? null : read.organisation().toString());
        values.add(read.functions().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
        return values;
    }

    /** The same for the same activity about the same subject in one request, however often it was spooled or drained. */
    byte[] id() {
        String content = read.trace().span() + "|" + read.activity() + "|" + subject;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            byte[] id = Arrays.copyOf(hash, ID_BYTES);
            id[VERSION] =
                    (byte) ((id[VERSION] & 0x0f) | 0x50); // version 5: of version 8 MariaDB refuses one in sixteen
            id[VARIANT] = (byte) ((id[VARIANT] & 0x3f) | 0x80);
            return id;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String text(Instant moment) {
        return IN_UTC.format(moment);
    }
}
