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
import nl.regieloket.kernel.Trace;
import nl.regieloket.kernel.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail. Written once, in the transaction of its act (a refusal in its own), sealed within seconds,
 * never changed.
 *
 * <p>Its seal is SHA-256 over the 32 bytes of the seal before it (32 zero bytes before the first), followed by these
 * values in UTF-8 with a line feed between them: first, only in a line that has a trace id, {@code trace:} and that id,
 * so that lines from before there were any keep the seal they have; then the id, the microseconds from 1970 in UTC to
 * the moment as a decimal number, the person, the organisation, the action, the kind of the subject, the id of the
 * subject, {@code true} or {@code false} for allowed, and the reason. Ids are in lower case with hyphens; what is absent
 * is the word {@code null}; no line feed ends it.
 */
@Entity
@Table(name = "trail_line")
class TrailLine {
    static final String COLUMNS =
            "id, occurred_at, person_id, organisation_id, action, subject_kind, subject_id, allowed, reason, trace_id";

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

    @Column(name = "trace_id")
    private @Nullable String traceId;

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
        this.traceId = Trace.current().map(Trace::id).orElse(null);
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
        values.add(traceId);
        return values;
    }

    /** SHA-256 over the seal before it and every field of this line. */
    byte[] sealedAfter(byte[] previous) {
        String trace = traceId == null ? "" : "trace:" + traceId + "\n";
        String content = trace
                + String.join(
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
