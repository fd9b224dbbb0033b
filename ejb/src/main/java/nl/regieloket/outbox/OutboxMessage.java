package nl.regieloket.outbox;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GranteeKind;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way out: waits, is tried with growing pauses, and is sent or given up. Address and parameters
 * are emptied once it is sent, and when what it says holds no more.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    private String template;

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private @Nullable GranteeKind recipientKind;

    @Column(name = "recipient_id", columnDefinition = "uuid")
    private @Nullable UUID recipientId;

    private @Nullable String address;

    private String parameters;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFileId;

    @Column(name = "works_for_id", columnDefinition = "uuid")
    private @Nullable UUID worksForId;

    @Column(name = "created_at")
    private Instant createdAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private @Nullable Instant nextAttemptAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "given_up_at")
    private @Nullable Instant givenUpAt;

    @Column(name = "last_failure")
    private @Nullable String lastFailure;

    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {}

    OutboxMessage(UUID id, NewMessage message, Instant at) {
        this.id = id;
        this.template = message.template();
        this.recipientKind =
                message.recipient() == null ? null : message.recipient().kind();
        this.recipientId =
                message.recipient() == null ? null : message.recipient().id();
        this.address = message.address();
        JsonObjectBuilder json = Json.createObjectBuilder();
        message.parameters().forEach(json::add);
        this.parameters = json.build().toString();
        this.caseFileId = message.caseFile().value();
        this.worksForId = message.worksFor() == null ? null : message.worksFor().value();
        this.createdAt = at;
        this.nextAttemptAt = at;
    }

    /** The same for one address that it did not reach, which counts as its first try. */
    OutboxMessage onlyTo(String missed, UUID newId, Instant at) {
        var rest = new OutboxMessage();
        rest.id = newId;
        rest.template = template;
        rest.recipientKind = recipientKind;
        rest.recipientId = recipientId;
        rest.address = missed;
        rest.parameters = parameters;
        rest.caseFileId = caseFileId;
        rest.worksForId = worksForId;
        rest.createdAt = createdAt;
        rest.failed("mail.refused", at);
        return rest;
    }

    UUID id() {
        return id;
    }

    boolean isDue(Instant at) {
        return nextAttemptAt != null && !nextAttemptAt.isAfter(at);
    }

    void sent(Instant at) {
        attempts++;
        sentAt = at;
        nextAttemptAt = null;
        address = null;
        parameters = "{}"; // a code in it must not outlive its mail
        lastFailure = null;
    }

    /** Answers whether it was given up. */
    boolean failed(String failure, Instant at) {
        attempts++;
        lastFailure = failure;
        if (attempts >= MOST_ATTEMPTS) {
            givenUpAt = at;
            nextAttemptAt = null;
            return true;
        }
        nextAttemptAt = at.plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1)));
        return false;
    }

    /** Empties it, unsent: what it said holds no more. */
    void forget() {
        address = null;
        parameters = "{}";
        nextAttemptAt = null;
    }

    /**
     * A second round, asked for by a person.
     *
     * @throws Problem.Conflict {@code mail.emptied} when what it said holds no more
     */
    void tryAgain(Instant at) {
        if (address == null && recipientId == null) {
            throw new Problem.Conflict("mail.emptied");
        }
        attempts = 0;
        givenUpAt = null;
        nextAttemptAt = at;
    }

    MessageOut view() {
        Grantee recipient =
                recipientKind == null || recipientId == null ? null : new Grantee(recipientKind, recipientId);
        return new MessageOut(
                id,
                template,
                recipient,
                address,
                readParameters(),
                new CaseFileId(caseFileId),
                worksForId == null ? null : new OrganisationId(worksForId),
                createdAt);
    }

    private Map<String, String> readParameters() {
        Map<String, String> read = new TreeMap<>();
        try (var reader = Json.createReader(new StringReader(parameters))) {
            JsonObject json = reader.readObject();
            json.keySet().forEach(key -> read.put(key, json.getString(key)));
        }
        return read;
    }
}
