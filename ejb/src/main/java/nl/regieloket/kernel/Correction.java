package nl.regieloket.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.id.PersonId;

/** That something was put right: why, by whom and when. Stands in the row that keeps what it was before. */
@Embeddable
public class Correction {
    private String reason;

    @Column(name = "corrected_by", columnDefinition = "uuid")
    private UUID by;

    /** On the business clock. */
    @Column(name = "corrected_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    public Correction(String reason, PersonId by, Instant at) {
        this.reason = reason;
        this.by = by.value();
        this.at = at;
    }

    public String reason() {
        return reason;
    }

    public PersonId by() {
        return new PersonId(by);
    }

    public Instant at() {
        return at;
    }
}
