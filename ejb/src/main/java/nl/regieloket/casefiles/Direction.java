package nl.regieloket.casefiles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That one casemanager directed a case from one moment to another. Each follows the one before at the very moment that
 * it ended, and at most one is open: the database holds both.
 */
@Entity
@Table(name = "direction")
class Direction {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFile;

    @Column(name = "casemanager_id", columnDefinition = "uuid")
    private UUID casemanager;

    @Column(name = "started_at")
    private Instant startedAt;

    /** End of the one before, the same moment; null: the first. */
    @Column(name = "follows_at")
    private @Nullable Instant followsAt;

    /** Exclusive; null: directs now. */
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private String reason;

    @Column(name = "decided_by", columnDefinition = "uuid")
    private UUID decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected Direction() {}

    /** The first one of a case. */
    Direction(CaseFileId caseFile, PersonId casemanager, Instant from, String reason, PersonId by) {
        this.id = Uuid7.next();
        this.caseFile = caseFile.value();
        this.casemanager = casemanager.value();
        this.startedAt = from;
        this.reason = reason;
        this.decidedBy = by.value();
    }

    /** Ends now, and answers the one that takes over at that moment. */
    Direction followedBy(PersonId next, Instant at, String why, PersonId by) {
        end(at);
        Direction following = new Direction(new CaseFileId(caseFile), next, at, why, by);
        following.followsAt = at;
        return following;
    }

    void end(Instant at) {
        endedAt = at;
    }

    @Nullable
    Instant followsAt() {
        return followsAt;
    }

    PersonId decidedBy() {
        return new PersonId(decidedBy);
    }

    CaseFileView.Directed view() {
        return new CaseFileView.Directed(new PersonId(casemanager), startedAt, endedAt, reason);
    }
}
