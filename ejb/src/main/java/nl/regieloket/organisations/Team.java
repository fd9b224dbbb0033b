package nl.regieloket.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.TeamId;

/** A team of one organisation, set up once; its members are the memberships that name it. */
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

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(TeamId id, OrganisationId organisation, TeamKind kind, String name) {
        this.id = id.value();
        this.organisation = organisation.value();
        this.kind = kind;
        this.name = name;
    }

    TeamView view() {
        return new TeamView(new TeamId(id), new OrganisationId(organisation), kind, name);
    }
}
