package nl.regieloket.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable.Row;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.Oin;
import nl.regieloket.organisations.OrganisationRegister;

/** Store of powers: those that are an authority's own, and behind them what the law gives to its kind. */
@Dependent
class Powers {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    @Inject
    private OrganisationRegister register;

    /**
     * The power of an organisation to take a measure.
     *
     * @throws Problem.Invalid {@code mandate.no-power} when it has none on that day
     */
    PowerView existing(OrganisationId authority, MeasureKind kind, LocalDate on) {
        return own(authority, kind, on).or(() -> general(authority, kind, on)).orElseThrow(Powers::none);
    }

    boolean has(OrganisationId authority, MeasureKind kind, LocalDate on) {
        return own(authority, kind, on).or(() -> general(authority, kind, on)).isPresent();
    }

    /** Whether what it decides are decisions of public law: it mandates, and does not appoint. */
    boolean isPublicAuthority(OrganisationId organisation) {
        return register.organisation(organisation)
                .orElseThrow(() -> new Problem.Missing("organisation.unknown"))
                .kind()
                .isPublicAuthority();
    }

    private static Problem none() {
        return new Problem.Invalid("measure", "mandate.no-power");
    }

    /** Whether the law gives a power of this authority to one office alone on that day. */
    boolean isReserved(OrganisationId authority, LocalDate on) {
        return !entityManager
                .createQuery(
                        "select p.id from Power p where p.authority = :authority and p.reserved = true"
                                + " and p.validFrom <= :on and (p.validUntil is null or p.validUntil >= :on)",
                        UUID.class)
                .setParameter("authority", authority.value())
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Optional<PowerView> own(OrganisationId authority, MeasureKind kind, LocalDate on) {
        return entityManager
                .createQuery(
                        "select p from Power p where p.authority = :authority and p.measure = :measure"
                                + " and p.validFrom <= :on and (p.validUntil is null or p.validUntil >= :on)",
                        Power.class)
                .setParameter("authority", authority.value())
                .setParameter("measure", kind)
                .setParameter("on", on)
                .getResultStream()
                .findFirst()
                .map(Power::view);
    }

    private Optional<PowerView> general(OrganisationId authority, MeasureKind kind, LocalDate on) {
        Measure measure = Measure.on(kind, on);
        return register.organisation(authority)
                .filter(organisation -> measure.holders().contains(organisation.kind()))
                .map(organisation -> new PowerView(authority, kind, measure.legalGround(), false, null));
    }

    /** Adds a power of the reference table unless it is there; two servers may do so at once. */
    void addMissing(Row row) {
        String key = "power:" + row.text("oin") + ":" + row.text("measure") + ":" + row.text("valid_from");
        OrganisationId authority = register.byOin(new Oin(row.text("oin")))
                .orElseThrow(() -> new Problem.Missing("organisation.unknown"))
                .id();
        entityManager
                .createNativeQuery("insert ignore into power"
                        + " (id, authority_id, measure, reserved, office, legal_article, valid_from, valid_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(
                        1,
                        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .setParameter(2, authority.toString())
                .setParameter(3, MeasureKind.valueOf(row.text("measure")).name())
                .setParameter(4, row.text("reserved").equals("yes"))
                .setParameter(5, row.find("office").orElse(null))
                .setParameter(6, row.text("legal_article"))
                .setParameter(7, LocalDate.parse(row.text("valid_from")))
                .setParameter(8, row.findDate("valid_until").orElse(null))
                .executeUpdate();
    }
}
