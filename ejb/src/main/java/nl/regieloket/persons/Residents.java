package nl.regieloket.persons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.keys.KeyedHash;
import org.jspecify.annotations.Nullable;

/** Store of residents. */
@Dependent
class Residents {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    @Inject
    private ResidentSeal seal;

    Resident register(OrganisationId municipality, NewResident facts) {
        var resident = new Resident(ResidentId.next(), municipality, facts, seal);
        entityManager.persist(resident);
        return resident;
    }

    void add(ResidentCorrection correction) {
        entityManager.persist(correction);
    }

    Resident existing(ResidentId id) {
        Resident resident = entityManager.find(Resident.class, id.value());
        if (resident == null) {
            throw new Problem.Missing("resident.unknown");
        }
        return resident;
    }

    /** By one of these hashes: who is locked has another one in each circle. */
    Optional<Resident> withBsn(OrganisationId municipality, Collection<byte[]> bsnHashes) {
        return entityManager
                .createQuery(
                        "select r from Resident r where r.municipality = :municipality and r.bsnHash in :hashes"
                                + " order by r.id",
                        Resident.class)
                .setParameter("municipality", municipality.value())
                .setParameter("hashes", bsnHashes)
                .getResultStream()
                .findFirst();
    }

    /** In the order of their ids; null: from the first. */
    List<Resident> behind(@Nullable UUID after, int most) {
        String place = after == null ? "" : " where r.id > :after";
        var query = entityManager
                .createQuery("select r from Resident r" + place + " order by r.id", Resident.class)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }

    /** Unless somebody changed it since it was read. The version stays: whoever has the resident open is not overtaken. */
    void sealBsnAnew(ResidentId id, byte[] before, byte[] sealed, KeyedHash hash) {
        entityManager
                .createNativeQuery("update resident set bsn_sealed = ?, bsn_hash = ?, bsn_hash_key = ?"
                        + " where id = ? and bsn_sealed = ?")
                .setParameter(1, sealed)
                .setParameter(2, hash.bytes())
                .setParameter(3, hash.key())
                .setParameter(4, id.toString())
                .setParameter(5, before)
                .executeUpdate();
    }

    /** Like a BSN. */
    void sealAddressAnew(ResidentId id, byte[] before, byte[] sealed) {
        entityManager
                .createNativeQuery("update resident set address_sealed = ? where id = ? and address_sealed = ?")
                .setParameter(1, sealed)
                .setParameter(2, id.toString())
                .setParameter(3, before)
                .executeUpdate();
    }

    List<Resident> signingInAs(PersonId person) {
        return entityManager
                .createQuery("select r from Resident r where r.person = :person order by r.id", Resident.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** By family name, given name and id; one row more than the limit where there is more. */
    List<Resident> search(OrganisationId municipality, OpenTo open, ResidentQuery wanted) {
        Resident last = wanted.after() == null ? null : behind(municipality, wanted.after());
        List<ResidentQuery.Reading> readings = wanted.readings();
        String born = wanted.born() == null ? "" : " and r.born = :born";
        String goOn = last == null
                ? ""
                : " and (r.family > :family or (r.family = :family and (r.given > :given"
                        + " or (r.given = :given and r.id > :id))))";
        var query = open.bind(entityManager.createQuery(
                        "select r from Resident r where r.municipality = :municipality"
                                + " and (" + called(readings) + ")" + born + goOn + " and " + OpenTo.fragment("r.id")
                                + " order by r.family, r.given, r.id",
                        Resident.class))
                .setParameter("municipality", municipality.value())
                .setMaxResults(wanted.limit() + 1);
        for (int i = 0; i < readings.size(); i++) {
            ResidentQuery.Reading reading = readings.get(i);
            query.setParameter("begin" + i, escaped(reading.family()) + "%");
            if (reading.prefix() != null) {
                query.setParameter("prefix" + i, reading.prefix());
            }
        }
        if (wanted.born() != null) {
            query.setParameter("born", wanted.born().iso());
        }
        if (last != null) {
            query.setParameter("family", last.name().family())
                    .setParameter(
                            "given", Objects.requireNonNullElse(last.name().given(), ""))
                    .setParameter("id", last.id().value());
        }
        return query.getResultList();
    }

    List<ResidentCorrection> corrections(ResidentId resident) {
        return entityManager
                .createQuery(
                        "select c from ResidentCorrection c where c.resident = :resident order by c.correction.at, c.id",
                        ResidentCorrection.class)
                .setParameter("resident", resident.value())
                .getResultList();
    }

    /** A cursor of this list holds an id alone: names stay out of addresses and logs. */
    private @Nullable Resident behind(OrganisationId municipality, Cursor after) {
        Resident last = entityManager.find(Resident.class, after.uuid(0));
        if (last == null || !last.municipality().equals(municipality)) {
            throw new Problem.Invalid("cursor", "cursor.invalid");
        }
        return last;
    }

    /** Each reading begins with the family name, so that the index finds it. */
    private static String called(List<ResidentQuery.Reading> readings) {
        return IntStream.range(0, readings.size())
                .mapToObj(i -> "(r.family like :begin" + i + " escape '!'"
                        + (readings.get(i).prefix() == null ? ")" : " and r.prefix = :prefix" + i + ")"))
                .collect(Collectors.joining(" or "));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
