package nl.regieloket.privacy.lookback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;

/** That what a helper saw and did was handed to somebody outside; never changed. */
@Entity
@Table(name = "disclosure")
class Disclosure {
    private static final int NAME = 200;

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "representation_id", columnDefinition = "uuid")
    private UUID representation;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    @SuppressWarnings("UnusedVariable") // it goes with the case
    private UUID caseFile;

    private String ground;

    private String article;

    private String recipient;

    @Column(name = "line_count")
    private int lines;

    @Column(name = "disclosed_by", columnDefinition = "uuid")
    @SuppressWarnings("UnusedVariable") // for who asks the database who it was
    private UUID by;

    @Column(name = "disclosed_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Disclosure() {}

    Disclosure(
            Permit<LookBackAction> permit,
            CaseFileId caseFile,
            DisclosureGround ground,
            String recipient,
            int lines,
            Instant at) {
        this.id = Uuid7.next();
        this.representation = permit.subject().id();
        this.caseFile = caseFile.value();
        this.ground = ground.code();
        this.article = ground.article();
        this.recipient = Words.requiredLine("recipient", recipient, NAME);
        this.lines = lines;
        this.by = permit.actor().person().value();
        this.at = at;
    }

    UUID representation() {
        return representation;
    }

    String ground() {
        return ground;
    }

    LookBackView.Handed view() {
        return new LookBackView.Handed(article, recipient, at, lines);
    }
}
