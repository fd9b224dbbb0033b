package nl.regieloket.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Trace;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail. Written once, in the transaction of its act (a refusal in its own), sealed within seconds,
 * never changed.
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

    TrailRow row() {
        return new TrailRow(
                id,
                occurredAt,
                new PersonId(personId),
                organisationId == null ? null : new OrganisationId(organisationId),
                action,
                subjectKind,
                subjectId,
                allowed,
                reason,
                traceId);
    }

    /** What a seal covers of it, in the order of the form. */
    List<@Nullable String> sealedFields() {
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(id.toString());
        fields.add(micros(occurredAt));
        fields.add(personId.toString());
        fields.add(organisationId == null ? null : organisationId.toString());
        fields.add(action);
        fields.add(subjectKind);
        fields.add(subjectId.toString());
        fields.add(Boolean.toString(allowed));
        fields.add(reason);
        fields.add(traceId);
        return fields;
    }

    static String micros(Instant moment) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }
}
