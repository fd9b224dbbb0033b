package nl.regieloket.organisations;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.TeamId;

/** Store of organisations and their teams. */
@Dependent
class Organisations {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Organisation organisation) {
        entityManager.persist(organisation);
    }

    void add(Team team) {
        entityManager.persist(team);
    }

    Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id.value()));
    }

    Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return of(ids).stream()
                .map(Organisation::row)
                .collect(Collectors.toUnmodifiableMap(OrganisationRow::id, OrganisationRow::name));
    }

    List<Organisation> of(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", ids.stream().map(OrganisationId::value).toList())
                .setHint("eclipselink.batch", "o.predecessors")
                .getResultList();
    }

    List<Organisation> named(String name, LocalDate on) {
        return entityManager
                .createQuery(
                        "select o from Organisation o where lower(o.name) = :name"
                                + " and o.validFrom <= :on and (o.validUntil is null or o.validUntil >= :on)",
                        Organisation.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .setParameter("on", on)
                .getResultList();
    }

    Optional<Organisation> find(Oin oin) {
        return entityManager
                .createQuery("select o from Organisation o where o.oin = :oin", Organisation.class)
                .setParameter("oin", oin.digits())
                .getResultStream()
                .findFirst();
    }

    Optional<Organisation> findMunicipality(String code) {
        return entityManager
                .createQuery("select o from Organisation o where o.municipalityCode = :code", Organisation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    Set<String> registeredOins() {
        return new HashSet<>(entityManager
                .createQuery("select o.oin from Organisation o", String.class)
                .getResultList());
    }

    /**
     * Those valid on the day whose name holds the text, or whose OIN or municipality code is the text: one more than was
     * asked for, if there are.
     */
    List<Organisation> search(OrganisationQuery page, LocalDate on) {
        OrganisationKind kind = page.kind();
        Cursor after = page.after();
        String ofKind = kind == null ? "" : " and o.kind = :kind";
        String further = after == null ? "" : " and (o.name > :name or (o.name = :name and o.id > :id))";
        var query = entityManager
                .createQuery(
                        "select o from Organisation o"
                                + " where (locate(:text, lower(o.name)) > 0 or o.oin = :text or o.municipalityCode = :text)"
                                + " and o.validFrom <= :on and (o.validUntil is null or o.validUntil >= :on)"
                                + ofKind + further + " order by o.name, o.id",
                        Organisation.class)
                .setParameter("text", page.text().strip().toLowerCase(Locale.ROOT))
                .setParameter("on", on)
                .setMaxResults(page.limit() + 1);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (after != null) {
            Organisation last = find(new OrganisationId(after.uuid(0))).orElseThrow(Cursor::invalid);
            query.setParameter("name", last.row().name()).setParameter("id", after.uuid(0));
        }
        return query.getResultList();
    }

    Optional<Team> find(TeamId id) {
        return Optional.ofNullable(entityManager.find(Team.class, id.value()));
    }

    /** As it stands now; nobody joins it until the transaction ends. */
    Optional<Team> locked(TeamId id) {
        return Optional.ofNullable(entityManager.find(Team.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that are there on that day, by name. */
    List<Team> teams(OrganisationId organisation, LocalDate on) {
        return entityManager
                .createQuery(
                        "select t from Team t where t.organisation = :organisation"
                                + " and (t.validUntil is null or t.validUntil >= :on) order by t.name",
                        Team.class)
                .setParameter("organisation", organisation.value())
                .setParameter("on", on)
                .getResultList();
    }

    /** How many of these are teams of the organisation on all days of the period; they do not end meanwhile. */
    long countTeams(OrganisationId organisation, Set<TeamId> teams, Period period) {
        LocalDate until = period.until();
        if (teams.isEmpty()) {
            return 0;
        }
        return entityManager
                .createQuery(
                        "select t from Team t where t.organisation = :organisation and t.id in :teams"
                                + " and (t.validUntil is null or t.validUntil >= :until) order by t.id",
                        Team.class)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .setParameter("until", until == null ? LocalDate.of(9999, 12, 31) : until)
                .setParameter("organisation", organisation.value())
                .setParameter("teams", teams.stream().map(TeamId::value).toList())
                .getResultList()
                .size();
    }
}
