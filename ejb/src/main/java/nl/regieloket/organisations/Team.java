package nl.regieloket.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A team of one organisation; its members are the memberships that name it. It is set up, may get another name, and ends
 * after a last day by which nobody is in it any more.
 */
@Entity
@Table(name = "team")
class Team {
    @Id
    @Column(columnDefinition = "uuid")
    private UUID id;

    @Version
    private long version;

    @Column(name = "organisation_id", columnDefinition = "uuid")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private TeamKind kind;

    private String name;

    /** Last day, inclusive; null: without end. */
    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(TeamId id, OrganisationId organisation, TeamKind kind, String name) {
        this.id = id.value();
        this.organisation = organisation.value();
        this.kind = kind;
        this.name = name;
    }

    void rename(String to) {
        name = to;
    }

    void end(LocalDate lastDay) {
        if (validUntil != null) {
            throw new Problem.Conflict("team.ended");
        }
        validUntil = lastDay;
    }

    TeamView view() {
        return new TeamView(new TeamId(id), new OrganisationId(organisation), kind, name, validUntil);
    }
}
