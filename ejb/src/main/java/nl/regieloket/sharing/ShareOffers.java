package nl.regieloket.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Visible;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.GrantId;
import nl.regieloket.kernel.id.ShareOfferId;
import org.jspecify.annotations.Nullable;

/** Store of offers. */
@Dependent
class ShareOffers {
    private static final String NEWEST_FIRST = " order by o.offeredAt desc, o.id desc";
    private static final String GO_ON = " and (o.offeredAt < :at or (o.offeredAt = :at and o.id < :id))";

    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(ShareOffer offer) {
        entityManager.persist(offer);
    }

    ShareOffer existing(ShareOfferId id) {
        ShareOffer offer = entityManager.find(ShareOffer.class, id.value());
        if (offer == null) {
            throw new Problem.Missing("share-offer.unknown");
        }
        return offer;
    }

    /** Reads it as it is now; who acts on it at this moment waits, or was a moment earlier. */
    void lock(ShareOffer offer) {
        entityManager.refresh(offer, LockModeType.PESSIMISTIC_WRITE);
    }

    Slice<ShareOffer> of(CaseFileId caseFile, @Nullable Cursor after, int limit) {
        TypedQuery<ShareOffer> query = entityManager
                .createQuery(
                        "select o from ShareOffer o where o.caseFile = :caseFile" + (after == null ? "" : GO_ON)
                                + NEWEST_FIRST,
                        ShareOffer.class)
                .setParameter("caseFile", caseFile.value());
        return slice(query, after, limit);
    }

    /** Those made to these, as far as the reader's grants show them. */
    Slice<ShareOffer> to(Collection<UUID> grantees, Visible visible, @Nullable Cursor after, int limit) {
        TypedQuery<ShareOffer> query = visible.bind(entityManager.createQuery(
                        "select o from ShareOffer o where o.recipient.id in :grantees and "
                                + Visible.fragment("o.id", "o.caseFile") + (after == null ? "" : GO_ON) + NEWEST_FIRST,
                        ShareOffer.class))
                .setParameter("grantees", grantees);
        return slice(query, after, limit);
    }

    /** Those by which these are in a case now, as far as the reader's grants on the cases show them. */
    Slice<ShareOffer> standing(Collection<UUID> grantees, Visible visible, @Nullable Cursor after, int limit) {
        TypedQuery<ShareOffer> query = visible.bind(entityManager.createQuery(
                        "select o from ShareOffer o where o.recipient.id in :grantees and o.grant is not null"
                                + " and o.status = nl.regieloket.sharing.ShareStatus.ACCEPTED and "
                                + Visible.fragment("o.caseFile") + (after == null ? "" : GO_ON) + NEWEST_FIRST,
                        ShareOffer.class))
                .setParameter("grantees", grantees);
        return slice(query, after, limit);
    }

    /** Those of a case that wait for an answer or were accepted. */
    List<ShareOffer> alive(CaseFileId caseFile) {
        return entityManager
                .createQuery(
                        "select o from ShareOffer o where o.caseFile = :caseFile and o.status in"
                                + " (nl.regieloket.sharing.ShareStatus.OFFERED,"
                                + " nl.regieloket.sharing.ShareStatus.ACCEPTED) order by o.id",
                        ShareOffer.class)
                .setParameter("caseFile", caseFile.value())
                .getResultList();
    }

    /** Those of a case that wait for an answer from this one, or were accepted by it. */
    List<ShareOffer> alive(CaseFileId caseFile, Grantee grantee) {
        return alive(caseFile).stream()
                .filter(offer -> offer.grantee().equals(grantee))
                .toList();
    }

    /** Those of a case to this one that nobody looked at again since they were refused, lapsed or handed back. */
    List<ShareOffer> unsettled(CaseFileId caseFile, Grantee grantee) {
        return entityManager
                .createQuery(
                        "select o from ShareOffer o where o.caseFile = :caseFile and o.recipient.id = :grantee"
                                + " and o.settledAt is null and o.status in"
                                + " (nl.regieloket.sharing.ShareStatus.REFUSED,"
                                + " nl.regieloket.sharing.ShareStatus.LAPSED,"
                                + " nl.regieloket.sharing.ShareStatus.RETURNED)",
                        ShareOffer.class)
                .setParameter("caseFile", caseFile.value())
                .setParameter("grantee", grantee.id())
                .getResultList();
    }

    /** What who was let in by this one passed on, and was not over since. */
    List<ShareOffer> passedOnFrom(ShareOffer offer) {
        return alive(offer.caseFile()).stream()
                .filter(other -> offer.id().equals(other.offerer().passedOnFrom()))
                .toList();
    }

    /** By which this grant was given; empty: by none. */
    Optional<ShareOffer> behind(GrantId grant) {
        return entityManager
                .createQuery("select o from ShareOffer o where o.grant = :grant", ShareOffer.class)
                .setParameter("grant", grant.value())
                .getResultStream()
                .findFirst();
    }

    /** Of which the last day, to answer or as such, is over; the database keeps that day. */
    List<ShareOfferId> due(LocalDate today, int limit) {
        return entityManager
                .createQuery(
                        "select o.id from ShareOffer o where column('turns_after', o) < :today"
                                + " order by column('turns_after', o), o.id",
                        UUID.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ShareOfferId::new)
                .toList();
    }

    private static Slice<ShareOffer> slice(TypedQuery<ShareOffer> query, @Nullable Cursor after, int limit) {
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("id", after.uuid(1));
        }
        return Slice.of(
                query.setMaxResults(limit + 1).getResultList(),
                limit,
                offer -> Cursor.after(offer.offeredAt(), offer.id()));
    }
}
