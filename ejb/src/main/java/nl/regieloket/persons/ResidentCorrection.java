package nl.regieloket.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;

/** That something known of a resident was corrected: what, by whom and why, never the values themselves. */
@Entity
@Table(name = "resident_correction")
class ResidentCorrection {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "resident_id", columnDefinition = "uuid")
    private UUID resident;

    /** Code of the part: {@code facts}, {@code bsn} or {@code address}. */
    private String part;

    private String reason;

    @Column(name = "corrected_by", columnDefinition = "uuid")
    private UUID by;

    @Column(name = "corrected_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ResidentCorrection() {}

    ResidentCorrection(ResidentId resident, String part, String reason, PersonId by, Instant at) {
        this.id = Uuid7.next();
        this.resident = resident.value();
        this.part = part;
        this.reason = reason;
        this.by = by.value();
        this.at = at;
    }

    CorrectionRow row() {
        return new CorrectionRow(part, reason, new PersonId(by), at);
    }
}
