package nl.regieloket.retries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request under a client's key. It begins without an answer, gets one when the act succeeded, and is removed when the
 * act was refused, so that the client may try again.
 */
@Entity
@Table(name = "given_answer")
class GivenAnswer {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "request_hash")
    private byte[] requestHash;

    @Column(name = "begun_at")
    private Instant begunAt;

    private @Nullable Integer status;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    private @Nullable String location;
    private @Nullable String tag;
    private byte @Nullable [] body;

    @SuppressWarnings("NullAway.Init")
    protected GivenAnswer() {}

    GivenAnswer(UUID id, byte[] requestHash, Instant begunAt) {
        this.id = id;
        this.requestHash = requestHash.clone();
        this.begunAt = begunAt;
    }

    UUID id() {
        return id;
    }

    boolean isOf(byte[] hash) {
        return MessageDigest.isEqual(requestHash, hash);
    }

    void answer(Answer answer, byte[] sealedBody) {
        status = answer.status();
        mediaType = answer.mediaType();
        location = answer.location();
        tag = answer.tag();
        body = sealedBody.clone();
    }

    /** The sealed body; null while there is no answer yet. */
    byte @Nullable [] body() {
        return body == null ? null : body.clone();
    }

    Answer answer(String openedBody) {
        return new Answer(status == null ? 0 : status, mediaType, location, tag, openedBody);
    }
}
