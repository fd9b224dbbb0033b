package nl.regieloket.access.grants;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.personal.ReadsPersonalData;

/** Tells who was let in to a case, as what, for what purpose and by whom (DA-21). */
@Boundary
@Stateless
public class ReadingGrants {
    @Inject
    private GrantRows grants;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /**
     * The grants on the case as such, the newest first; those on a part of it, such as one claim, are told there.
     *
     * @throws nl.regieloket.kernel.Problem.Missing {@code case-file.unknown}
     */
    @ReadsPersonalData
    public Slice<GrantRow> of(Actor actor, Subject caseFile, GrantQuery query) {
        access.permit(actor, GrantAction.READ, caseFile);
        return grants.on(caseFile, query, clock.now());
    }
}
