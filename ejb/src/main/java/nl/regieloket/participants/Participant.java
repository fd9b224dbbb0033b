package nl.regieloket.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** That somebody takes part in a case from a day on, until a last day is set; never removed. */
@Entity
@Table(name = "participant")
class Participant {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_file_id", columnDefinition = "uuid")
    private UUID caseFile;

    @Column(name = "organisation_id", columnDefinition = "uuid")
    private @Nullable UUID organisation;

    @Column(name = "person_name")
    private @Nullable String personName;

    @Enumerated(EnumType.STRING)
    private ParticipantRole role;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    /** Last day, inclusive; null: takes part. */
    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    Participant(CaseFileId caseFile, NewParticipant facts, LocalDate from) {
        this.id = Uuid7.next();
        this.caseFile = caseFile.value();
        OrganisationId of = facts.organisation();
        this.organisation = of == null ? null : of.value();
        this.personName = facts.personName();
        this.role = facts.role();
        this.joinedOn = from;
    }

    boolean isIn(CaseFileId other) {
        return caseFile.equals(other.value());
    }

    void leave(LocalDate lastDay) {
        if (leftOn != null) {
            throw new Problem.Conflict("participant.left-already");
        }
        leftOn = new Period(joinedOn, lastDay).until();
    }

    ParticipantRow row() {
        return new ParticipantRow(
                id,
                organisation == null ? null : new OrganisationId(organisation),
                personName,
                role,
                new Period(joinedOn, leftOn));
    }
}
