package nl.regieloket.participants;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import org.jspecify.annotations.Nullable;

/** Store of participants. */
@Dependent
class Participants {
    @PersistenceContext(unitName = "regieloket")
    private EntityManager entityManager;

    void add(Participant participant) {
        entityManager.persist(participant);
    }

    Optional<Participant> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Participant.class, id));
    }

    /** First one first. */
    Slice<ParticipantRow> of(CaseFileId caseFile, @Nullable Cursor after, int limit) {
        String goOn = after == null ? "" : " and (p.joinedOn > :day or (p.joinedOn = :day and p.id > :id))";
        var query = entityManager
                .createQuery(
                        "select p from Participant p where p.caseFile = :caseFile" + goOn
                                + " order by p.joinedOn, p.id",
                        Participant.class)
                .setParameter("caseFile", caseFile.value())
                .setMaxResults(limit + 1);
        if (after != null) {
            query.setParameter("day", day(after)).setParameter("id", after.uuid(1));
        }
        List<ParticipantRow> rows =
                query.getResultList().stream().map(Participant::row).toList();
        return Slice.of(rows, limit, row -> Cursor.after(row.period().from(), row.id()));
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.key(0));
        } catch (DateTimeException e) {
            throw new Problem.Invalid("cursor", "cursor.invalid");
        }
    }
}
