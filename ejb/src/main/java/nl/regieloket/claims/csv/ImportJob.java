package nl.regieloket.claims.csv;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimImportId;
import nl.regieloket.kernel.id.PersonId;

/** The import of one file: starts, counts the lines it read, and is done, refused or failed. Keeps nothing of the file. */
@Entity
@Table(name = "claim_import")
class ImportJob {
    private static final int MOST_FAULTS = 200;
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFileId;

    @Column(name = "started_by", columnDefinition = "uuid")
    private UUID startedBy;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(name = "row_count")
    private int rows;

    @Column(name = "rows_read")
    private int read;

    /** One fault a line: line, heading and code, separated by tabs. */
    private String faults = "";

    @Column(name = "fault_count")
    private int faultCount;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportJob() {}

    ImportJob(ClaimImportId id, CaseFileId caseFile, PersonId by, int rows, Instant at) {
        this.id = id.value();
        this.caseFileId = caseFile.value();
        this.startedBy = by.value();
        this.status = ImportStatus.RUNNING;
        this.rows = rows;
        this.touchedAt = at;
    }

    void progress(int rowsRead, Instant at) {
        read = rowsRead;
        touchedAt = at;
    }

    void end(ImportStatus as, List<ImportFault> found, Instant at) {
        status = as;
        touchedAt = at;
        faultCount = found.size();
        faults = found.stream()
                .limit(MOST_FAULTS)
                .map(fault -> fault.line() + "\t" + fault.field() + "\t" + fault.code())
                .collect(Collectors.joining("\n"));
    }

    /** As what a right is asked about: a part of its case. */
    Subject within(Subject caseFile) {
        return caseFile.part(SubjectKind.IMPORT, id, caseFile.organisation());
    }

    CaseFileId caseFile() {
        return new CaseFileId(caseFileId);
    }

    /** One that was silent for minutes died with its server, and left nothing in the case. */
    ImportView view(Instant now) {
        boolean died = status == ImportStatus.RUNNING && touchedAt.plus(SILENCE).isBefore(now);
        return new ImportView(
                new ClaimImportId(id),
                caseFile(),
                died ? ImportStatus.FAILED : status,
                rows,
                read,
                faults.lines().map(ImportJob::fault).toList(),
                faultCount);
    }

    private static ImportFault fault(String line) {
        String[] parts = line.split("\t", -1);
        return new ImportFault(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }
}
