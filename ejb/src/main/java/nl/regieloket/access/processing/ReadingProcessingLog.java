package nl.regieloket.access.processing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/** Reads the processing log, for a feature that may show it. */
@Boundary
@Stateless
public class ReadingProcessingLog {
    @Inject
    private ProcessingLines lines;

    @Inject
    private Pseudonyms pseudonyms;

    /**
     * Who read something of these residents, newest first.
     *
     * @param after where to go on; null: from the newest
     */
    public Slice<LoggedRead> about(Permit<?> by, Collection<ResidentId> residents, @Nullable Cursor after, int limit) {
        return Slice.of(
                lines.about(pseudonymsOf(residents), after, limit + 1),
                limit,
                last -> Cursor.after(last.at(), last.id()));
    }

    /**
     * What one person, or the officers of one organisation, read of a resident, newest first.
     *
     * @param who id of the person or the organisation
     * @param after where to go on; null: from the newest
     */
    public Slice<LoggedRead> by(Permit<?> permit, ResidentId resident, UUID who, @Nullable Cursor after, int limit) {
        return Slice.of(
                lines.by(pseudonymsOf(Set.of(resident)), who, after, limit + 1),
                limit,
                last -> Cursor.after(last.at(), last.id()));
    }

    /** Who read, told once for each organisation, function and activity: the last of them. */
    public List<LoggedRead> kinds(Permit<?> by, Collection<ResidentId> residents) {
        return lines.kinds(pseudonymsOf(residents));
    }

    /** One of those lines; empty: it is about somebody else, or nowhere. */
    public Optional<LoggedRead> line(Permit<?> by, Collection<ResidentId> residents, UUID id) {
        return lines.find(pseudonymsOf(residents), id);
    }

    private List<byte[]> pseudonymsOf(Collection<ResidentId> residents) {
        return residents.stream()
                .flatMap(resident -> pseudonyms.all(resident).stream())
                .toList();
    }
}
