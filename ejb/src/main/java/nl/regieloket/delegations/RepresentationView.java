package nl.regieloket.delegations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation as the resident and the desk see it.
 *
 * @param version rises with every change; for {@code If-Match}
 * @param helper name of the person or organisation
 * @param scope code, key {@code scope.<code>} of the Delegations bundle
 * @param from first day, inclusive
 * @param until last day, inclusive
 * @param expired whether its term is over
 * @param changedAt when its status changed last; null: never
 * @param allowed what this reader may do with it now
 */
public record RepresentationView(
        RepresentationId id,
        long version,
        CaseFileId caseFile,
        ResidentId resident,
        String helper,
        boolean byOrganisation,
        String scope,
        LocalDate from,
        LocalDate until,
        RepresentationStatus status,
        boolean expired,
        IdentityCheck identityCheck,
        PersonId recordedBy,
        Instant recordedAt,
        @Nullable Instant changedAt,
        Set<DelegationAction> allowed)
        implements PersonalData {
    public RepresentationView {
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(DelegationAction action) {
        return allowed.contains(action);
    }

    public boolean maySuspend() {
        return status == RepresentationStatus.ACTIVE && !expired && allows(DelegationAction.SUSPEND);
    }

    public boolean mayResume() {
        return status == RepresentationStatus.SUSPENDED && !expired && allows(DelegationAction.RESUME);
    }

    public boolean mayEnd() {
        return status != RepresentationStatus.ENDED && allows(DelegationAction.END);
    }

    @Override
    public Set<About> tellsAbout() {
        return About.resident(resident);
    }
}
