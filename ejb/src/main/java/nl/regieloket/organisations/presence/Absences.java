package nl.regieloket.organisations.presence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;

/** Store of absences and of lost second factors. */
@Dependent
class Absences {
    /** Who has left is nobody's to stand in for: his cases wait for another. */
    private static final String STANDS_IN = "select a.person_id from absence a where a.replacement_id = ?"
            + " and a.organisation_id = ? and a.valid_from <= ? and a.valid_until >= ? and a.ended_at is null"
            + " and exists (select 1 from membership m where m.person_id = a.person_id"
            + " and m.organisation_id = a.organisation_id and m.valid_from <= ? and (m.valid_until is null"
            + " or m.valid_until > ? or (m.valid_until = ? and m.left_at is null)))";

    private static final String LOST =
            "select l.person_id from lost_factor l where l.person_id = ? and (l.counts_from is null or l.counts_from > ?)";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    /** One statement: nobody stands in for himself, so his own id says that his second factor is lost. */
    Presence of(PersonId person, OrganisationId organisation, LocalDate on, Instant now) {
        Set<PersonId> found = new HashSet<>();
        List<?> ids = entityManager
                .createNativeQuery("select cast(x.person_id as char) from (" + STANDS_IN + " union all " + LOST + ") x")
                .setParameter(1, person.toString())
                .setParameter(2, organisation.toString())
                .setParameter(3, on)
                .setParameter(4, on)
                .setParameter(5, on)
                .setParameter(6, on)
                .setParameter(7, on)
                .setParameter(8, person.toString())
                .setParameter(9, Timestamp.from(now))
                .getResultList();
        ids.forEach(id -> found.add(new PersonId(UUID.fromString(String.valueOf(id)))));
        boolean lost = found.remove(person);
        return new Presence(found, lost);
    }

    /** Whether he stands in for that one; shared-locked until the transaction ends. */
    boolean hold(PersonId replacement, PersonId absent, OrganisationId organisation, LocalDate on) {
        return !entityManager
                .createNativeQuery(STANDS_IN + " and a.person_id = ? lock in share mode")
                .setParameter(1, replacement.toString())
                .setParameter(2, organisation.toString())
                .setParameter(3, on)
                .setParameter(4, on)
                .setParameter(5, on)
                .setParameter(6, on)
                .setParameter(7, on)
                .setParameter(8, absent.toString())
                .getResultList()
                .isEmpty();
    }

    void add(Absence absence) {
        entityManager.persist(absence);
    }

    Optional<Absence> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Absence.class, id));
    }

    /** Those of an organisation in which somebody is away or stands in, and that are not over by that day. */
    List<Absence> notOver(PersonId person, OrganisationId organisation, LocalDate by) {
        return entityManager
                .createQuery(
                        "select a from Absence a where a.organisation = :organisation"
                                + " and (a.person = :person or a.replacement = :person)"
                                + " and a.validUntil >= :by and a.endedAt is null order by a.validFrom, a.id",
                        Absence.class)
                .setParameter("organisation", organisation.value())
                .setParameter("person", person.value())
                .setParameter("by", by)
                .getResultList();
    }

    /** Makes two acts about the same people wait for each other. */
    void lock(OrganisationId organisation) {
        entityManager
                .createNativeQuery("select id from organisation where id = ? for update")
                .setParameter(1, organisation.toString())
                .getResultList();
    }

    void add(LostFactor factor) {
        entityManager.persist(factor);
    }

    /** The one that was lost last and does not count yet. */
    Optional<LostFactor> lost(PersonId person, Instant now) {
        return entityManager
                .createQuery(
                        "select l from LostFactor l where l.person = :person"
                                + " and (l.countsFrom is null or l.countsFrom > :now) order by l.lostAt desc, l.id desc",
                        LostFactor.class)
                .setParameter("person", person.value())
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<LostFactor> lostAndLocked(PersonId person, Instant now) {
        Optional<LostFactor> found = lost(person, now);
        found.ifPresent(one -> entityManager.lock(one, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Waits for what somebody is about to commit, as what he is anywhere. */
    void lockWork(PersonId person) {
        entityManager
                .createNativeQuery("select id from membership where person_id = ? for update")
                .setParameter(1, person.toString())
                .getResultList();
    }
}
