package nl.regieloket.access.disclosure;

import java.util.Set;
import nl.regieloket.access.fields.Projection;
import nl.regieloket.access.fields.Shown;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.FieldClass;
import org.jspecify.annotations.Nullable;

/**
 * Whose data it is, with the cases that may be told of.
 *
 * @param municipality that knows him under this id
 * @param alone cases of a household in which he was the only one
 * @param left cases of a household to which he belongs no more: only what is of him by name is told, such as his claims
 * @param shared cases of a household with others in it: what can tell about them is left out (AVG 15 lid 4)
 */
public record DataSubject(
        ResidentId resident,
        OrganisationId municipality,
        Set<CaseFileId> alone,
        Set<CaseFileId> shared,
        Set<CaseFileId> left) {
    public DataSubject {
        alone = Set.copyOf(alone);
        shared = Set.copyOf(shared);
        left = Set.copyOf(left);
    }

    /** A value of a class, in the file that is for himself alone: whole. */
    public <T> Shown<T> told(FieldClass fieldClass, @Nullable T value) {
        return Projection.ofOneself().show(fieldClass, value);
    }
}
