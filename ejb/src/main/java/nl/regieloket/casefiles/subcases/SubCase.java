package nl.regieloket.casefiles.subcases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.casefiles.LegalGround;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** What runs under a case file by one law. Once it has its result it has a last day on which it must be kept. */
@Entity
@Table(name = "sub_case")
class SubCase {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFileId;

    @Enumerated(EnumType.STRING)
    private LegalGround kind;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable SubCaseResult result;

    @Column(name = "keep_until")
    private @Nullable LocalDate keepUntil;

    private @Nullable String rule;

    @Column(name = "ended_by", columnDefinition = "uuid")
    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway.Init")
    protected SubCase() {}

    SubCase(CaseFileId caseFile, LegalGround kind, LocalDate openedOn) {
        this.id = Uuid7.next();
        this.caseFileId = caseFile.value();
        this.kind = kind;
        this.openedOn = openedOn;
    }

    /**
     * Ends it; the term of retention runs from that day.
     *
     * @throws Problem.Conflict {@code sub-case.ended}
     * @throws Problem.Invalid {@code sub-case.ends-before-it-began} on {@code on}
     */
    void end(SubCaseResult with, LocalDate on, @Nullable PersonId by, RetentionTerms terms) {
        if (result != null) {
            throw new Problem.Conflict("sub-case.ended");
        }
        if (on.isBefore(openedOn)) {
            throw new Problem.Invalid("on", "sub-case.ends-before-it-began");
        }
        RetentionTerms.Rule kept = terms.rule(kind, with, on);
        result = with;
        endedOn = on;
        keepUntil = kept.keepUntil(on);
        rule = kept.number();
        endedBy = by == null ? null : by.value();
    }

    UUID id() {
        return id;
    }

    LegalGround kind() {
        return kind;
    }

    boolean isOpen() {
        return result == null;
    }

    CaseFileId caseFile() {
        return new CaseFileId(caseFileId);
    }

    SubCaseRow row() {
        return new SubCaseRow(id, caseFile(), kind, openedOn, endedOn, result, keepUntil, rule);
    }
}
