package nl.regieloket.privacy.lookback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.CaseFileId;

/** Whether what a helper saw and did is a data breach (AVG 33), judged once. */
@Entity
@Table(name = "helper_judgement")
class HelperJudgement {
    private static final int LONGEST = 1000;

    @Id
    @Column(name = "representation_id", columnDefinition = "uuid")
    private UUID representation;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    @SuppressWarnings("UnusedVariable") // it goes with the case
    private UUID caseFile;

    private boolean breach;

    private String reasons;

    @Column(name = "judged_by", columnDefinition = "uuid")
    @SuppressWarnings("UnusedVariable") // for who asks the database who it was
    private UUID by;

    @Column(name = "judged_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected HelperJudgement() {}

    HelperJudgement(Permit<LookBackAction> permit, CaseFileId caseFile, boolean breach, String reasons, Instant at) {
        this.representation = permit.subject().id();
        this.caseFile = caseFile.value();
        this.breach = breach;
        this.reasons = Words.required("reasons", reasons, LONGEST);
        this.by = permit.actor().person().value();
        this.at = at;
    }

    LookBackView.Judged view() {
        return new LookBackView.Judged(breach, reasons, at);
    }
}
