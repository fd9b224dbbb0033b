package nl.regieloket.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The latest state of one form of one person. Each moment's typing replaces it, sending the form ends it, and age ends
 * what was forgotten. It has no version: the last keystroke wins.
 */
@Entity
@Table(name = "draft")
class Draft {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "person_id", columnDefinition = "uuid")
    private UUID personId;

    private byte[] content;

    @Column(name = "kept_at")
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(UUID id, UUID personId, byte[] content, Instant keptAt) {
        this.id = id;
        this.personId = personId;
        this.content = content.clone();
        this.keptAt = keptAt;
    }

    UUID id() {
        return id;
    }

    void replace(byte[] newContent, Instant at) {
        content = newContent.clone();
        keptAt = at;
    }

    byte[] content() {
        return content.clone();
    }
}
