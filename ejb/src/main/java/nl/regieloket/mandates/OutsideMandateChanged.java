package nl.regieloket.mandates;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;

/**
 * A mandate of an authority for somebody beside its officers who answer was granted or revoked, or where and as what its
 * holder works.
 *
 * @param turnsOn days from which on he may answer, or may no more; a day that is over already counts from now
 */
public record OutsideMandateChanged(
        OrganisationId authority, MeasureKind measure, PersonId holder, List<LocalDate> turnsOn) {
    public OutsideMandateChanged {
        turnsOn = List.copyOf(turnsOn);
    }
}
