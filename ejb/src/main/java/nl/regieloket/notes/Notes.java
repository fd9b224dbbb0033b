package nl.regieloket.notes;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Store of notes. */
@Dependent
class Notes {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Note note) {
        entityManager.persist(note);
    }

    void add(NoteRevision before) {
        entityManager.persist(before);
    }

    Note existing(NoteId id) {
        Note note = entityManager.find(Note.class, id.value());
        if (note == null) {
            throw new Problem.Missing("note.unknown");
        }
        return note;
    }

    /**
     * The newest first, one more than the limit when there are more.
     *
     * @param ofOne those of this organisation alone; null: of all
     */
    List<Note> of(
            CaseFileId caseFile,
            Compartment compartment,
            @Nullable OrganisationId ofOne,
            @Nullable Cursor after,
            int limit) {
        String from = "select n from Note n where n.caseFile = :caseFile and n.compartment = :compartment"
                + (ofOne == null ? "" : " and n.organisation = :organisation");
        String newestFirst = " order by n.writtenAt desc, n.id desc";
        TypedQuery<Note> query = after == null
                ? entityManager.createQuery(from + newestFirst, Note.class)
                : entityManager
                        .createQuery(
                                from + " and (n.writtenAt < :at or (n.writtenAt = :at and n.id < :id))" + newestFirst,
                                Note.class)
                        .setParameter("at", after.instant(0))
                        .setParameter("id", after.uuid(1));
        if (ofOne != null) {
            query.setParameter("organisation", ofOne.value());
        }
        return query.setParameter("caseFile", caseFile.value())
                .setParameter("compartment", compartment)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** What these notes said before, by note; one statement. */
    Map<NoteId, List<NoteRevision>> before(Collection<Note> notes) {
        if (notes.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = notes.stream().map(note -> note.id().value()).toList();
        return entityManager
                .createQuery("select r from NoteRevision r where r.note in :notes order by r.id", NoteRevision.class)
                .setParameter("notes", ids)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(NoteRevision::note));
    }
}
