package nl.regieloket.delegations.invitations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.PersonId;

/** That somebody brought a code that opens nothing. */
@Entity
@Table(name = "portal_failed_try")
class FailedTry {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Column(name = "person_id", columnDefinition = "uuid")
    private UUID personId;

    @Column(name = "tried_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected FailedTry() {}

    FailedTry(PersonId person, Instant at) {
        this.id = Uuid7.next();
        this.personId = person.value();
        this.at = at;
    }
}
