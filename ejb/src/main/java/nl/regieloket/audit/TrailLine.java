package nl.regieloket.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail. Written once, in the transaction of its act (a refusal in its own), sealed within seconds,
 * never changed.
 */
@Entity
@Table(name = "trail_line")
class TrailLine {
    static final String COLUMNS =
            "id, occurred_at, person_id, organisation_id, action, subject_kind, subject_id, allowed, reason";

    private static final DateTimeFormatter IN_UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "person_id", columnDefinition = "uuid")
    private UUID personId;

    @Column(name = "organisation_id", columnDefinition = "uuid")
    private @Nullable UUID organisationId;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id", columnDefinition = "uuid")
    private UUID subjectId;

    private boolean allowed;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected TrailLine() {}

    TrailLine(TrailEntry entry, boolean allowed, Instant at) {
        this.id = Uuid7.next();
        this.occurredAt = at.truncatedTo(ChronoUnit.MICROS); // as the column keeps it: the seal covers it
        this.personId = entry.person().value();
        this.organisationId =
                entry.organisation() == null ? null : entry.organisation().value();
        this.action = entry.action();
        this.subjectKind = entry.subjectKind();
        this.subjectId = entry.subjectId();
        this.allowed = allowed;
        this.reason = entry.reason();
    }

    UUID id() {
        return id;
    }

    /** What stands in the columns, in their order. */
    List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(id.toString());
        values.add(IN_UTC.format(occurredAt));
        values.add(personId.toString());
        values.add(organisationId == null ? null : organisationId.toString());
        values.add(action);
        values.add(subjectKind);
        values.add(subjectId.toString());
        values.add(allowed);
        values.add(reason);
        return values;
    }

    /** SHA-256 over the seal before it and every field of this line. */
    byte[] sealedAfter(byte[] previous) {
        String content = String.join(
                "\n",
                id.toString(),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, occurredAt)),
                personId.toString(),
                String.valueOf(organisationId),
                action,
                subjectKind,
                subjectId.toString(),
                Boolean.toString(allowed),
                String.valueOf(reason));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
