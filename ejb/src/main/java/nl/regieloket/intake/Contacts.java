package nl.regieloket.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;

/** Store of contacts. */
@Dependent
class Contacts {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Contact contact) {
        entityManager.persist(contact);
    }

    void add(ContactRevision before) {
        entityManager.persist(before);
    }

    /** The contact with this id, or what the gate says too to who may not know of it. */
    Contact existing(ContactId id) {
        Contact contact = entityManager.find(Contact.class, id.value());
        if (contact == null) {
            throw new Problem.Missing("contact.unknown");
        }
        return contact;
    }

    /** The one from which a case was opened. */
    Optional<Contact> ofCase(CaseFileId caseFile) {
        return entityManager
                .createQuery("select c from Contact c where c.caseFile = :caseFile", Contact.class)
                .setParameter("caseFile", caseFile.value())
                .getResultStream()
                .findFirst();
    }

    List<ContactView.Before> before(ContactId id) {
        return entityManager
                .createQuery(
                        "select r from ContactRevision r where r.contact = :contact order by r.id",
                        ContactRevision.class)
                .setParameter("contact", id.value())
                .getResultList()
                .stream()
                .map(ContactRevision::view)
                .toList();
    }

    Slice<ContactRow> list(OrganisationId municipality, OpenTo open, ContactListQuery page) {
        ResidentId resident = page.resident();
        ContactStatus status = page.status();
        Cursor after = page.after();
        var jpql = new StringBuilder("select c from Contact c where c.municipality = :municipality and ")
                .append(OpenTo.fragment("c.id", "c.resident", "c.caseFile"));
        if (resident != null) {
            jpql.append(" and c.resident = :resident");
        }
        if (status != null) {
            jpql.append(" and c.status = :status");
        }
        if (after != null) {
            jpql.append(" and (c.at < :at or (c.at = :at and c.id < :id))");
        }
        TypedQuery<Contact> query = open.bind(entityManager.createQuery(
                        jpql.append(" order by c.at desc, c.id desc").toString(), Contact.class))
                .setParameter("municipality", municipality.value());
        if (resident != null) {
            query.setParameter("resident", resident.value());
        }
        if (status != null) {
            query.setParameter("status", status);
        }
        if (after != null) {
            query.setParameter("at", after.instant(0)).setParameter("id", after.uuid(1));
        }
        List<ContactRow> rows = query.setMaxResults(page.limit() + 1).getResultList().stream()
                .map(Contact::row)
                .toList();
        return Slice.of(rows, page.limit(), row -> Cursor.after(row.at(), row.id()));
    }
}
