package nl.regieloket.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;

/** Store of mandates. */
@Dependent
class Mandates {
    private static final String USABLE =
            " m.revokedAt is null and m.validFrom <= :on and (m.validUntil is null or m.validUntil >= :on)";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Mandate mandate) {
        entityManager.persist(mandate);
    }

    Mandate existing(MandateId id) {
        Mandate mandate = entityManager.find(Mandate.class, id.value());
        if (mandate == null) {
            throw new Problem.Missing("mandate.unknown");
        }
        return mandate;
    }

    List<Mandate> usable(
            OrganisationId mandator, MeasureKind measure, PersonId holder, OrganisationId employer, LocalDate on) {
        return entityManager
                .createQuery(
                        "select m from Mandate m where m.holder = :holder and m.employer = :employer"
                                + " and m.mandator = :mandator and m.measure = :measure and" + USABLE
                                + " order by m.validFrom, m.id",
                        Mandate.class)
                .setParameter("holder", holder.value())
                .setParameter("employer", employer.value())
                .setParameter("mandator", mandator.value())
                .setParameter("measure", measure)
                .setParameter("on", on)
                .getResultList();
    }

    /** Those that somebody who works elsewhere holds. */
    List<Mandate> usableFromOutside(OrganisationId mandator, MeasureKind measure, LocalDate on) {
        return entityManager
                .createQuery(
                        "select m from Mandate m where m.mandator = :mandator and m.measure = :measure"
                                + " and column('from_outside', m) = :outside and" + USABLE
                                + " order by m.holderName, m.id",
                        Mandate.class)
                .setParameter("mandator", mandator.value())
                .setParameter("measure", measure)
                .setParameter("outside", true)
                .setParameter("on", on)
                .getResultList();
    }

    /** Those of any of these, wherever they work. */
    List<Mandate> usable(OrganisationId mandator, MeasureKind measure, Collection<PersonId> holders, LocalDate on) {
        if (holders.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select m from Mandate m where m.holder in :holders and m.mandator = :mandator"
                                + " and m.measure = :measure and" + USABLE + " order by m.holderName, m.id",
                        Mandate.class)
                .setParameter("holders", holders.stream().map(PersonId::value).toList())
                .setParameter("mandator", mandator.value())
                .setParameter("measure", measure)
                .setParameter("on", on)
                .getResultList();
    }

    /** Those that somebody holds as one who works there, whenever they hold. */
    List<Mandate> heldAt(PersonId holder, OrganisationId employer) {
        return entityManager
                .createQuery(
                        "select m from Mandate m where m.holder = :holder and m.employer = :employer"
                                + " and m.revokedAt is null order by m.id",
                        Mandate.class)
                .setParameter("holder", holder.value())
                .setParameter("employer", employer.value())
                .getResultList();
    }

    /** In whose name somebody who works elsewhere may decide on that day. */
    List<UUID> mandatorsOutside(PersonId holder, OrganisationId employer, LocalDate on) {
        return entityManager
                .createQuery(
                        "select distinct m.mandator from Mandate m where m.holder = :holder"
                                + " and m.employer = :employer and m.employer <> m.mandator and" + USABLE,
                        UUID.class)
                .setParameter("holder", holder.value())
                .setParameter("employer", employer.value())
                .setParameter("on", on)
                .getResultList();
    }

    /** Whether somebody may decide anything on that day, in whosever name. */
    boolean isHolder(PersonId holder, OrganisationId employer, LocalDate on) {
        return !entityManager
                .createQuery(
                        "select m.id from Mandate m where m.holder = :holder and m.employer = :employer and" + USABLE,
                        UUID.class)
                .setParameter("holder", holder.value())
                .setParameter("employer", employer.value())
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those of a mandator, revoked and expired ones too: one more than was asked for, if there are. */
    List<Mandate> of(MandateQuery page) {
        Cursor after = page.after();
        String further = after == null ? "" : " and (m.holderName > :name or (m.holderName = :name and m.id > :id))";
        var query = entityManager
                .createQuery(
                        "select m from Mandate m where m.mandator = :mandator" + further
                                + " order by m.holderName, m.id",
                        Mandate.class)
                .setParameter("mandator", page.authority().value())
                .setMaxResults(page.limit() + 1);
        if (after != null) {
            Mandate last = entityManager.find(Mandate.class, after.uuid(0));
            if (last == null) {
                throw Cursor.invalid();
            }
            query.setParameter("name", last.holderName()).setParameter("id", after.uuid(0));
        }
        return query.getResultList();
    }
}
