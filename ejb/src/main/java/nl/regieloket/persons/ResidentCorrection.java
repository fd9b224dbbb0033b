package nl.regieloket.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.regieloket.kernel.Correction;
import nl.regieloket.kernel.Uuid7;
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

    @Embedded
    private Correction correction;

    @SuppressWarnings("NullAway.Init")
    protected ResidentCorrection() {}

    ResidentCorrection(ResidentId resident, String part, Correction correction) {
        this.id = Uuid7.next();
        this.resident = resident.value();
        this.part = part;
        this.correction = correction;
    }

    CorrectionRow row() {
        return new CorrectionRow(part, correction.reason(), correction.by(), correction.at());
    }
}
