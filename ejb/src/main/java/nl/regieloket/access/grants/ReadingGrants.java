package nl.regieloket.access.grants;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Purpose;
import nl.regieloket.access.PurposeTable;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.personal.ReadsPersonalData;

/** Tells who was let in to a case, as what, for what purpose and by whom (DA-21). */
@Boundary
@Stateless
public class ReadingGrants {
    private static final PurposeTable PURPOSES = PurposeTable.packaged();

    @Inject
    private GrantRows grants;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /**
     * The grants by which an act on a case was allowed to its actor, each with the sections that its purpose opens today:
     * nobody hands on more than these.
     */
    public List<GrantRow> own(Permit<?> by) {
        CaseRole role = Arrays.stream(CaseRole.values())
                .filter(by::isAs)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Allowed by a function: " + by.action().code()));
        Set<UUID> grantees = by.actor().grantees();
        PersonId absent = by.replacing();
        if (absent != null) {
            grantees.add(absent.value());
        }
        LocalDate today = clock.today();
        return grants.held(by.caseFile(), role, grantees, clock.now()).stream()
                .filter(row -> PURPOSES.find(row.purpose())
                        .filter(purpose -> purpose.isInForce(today))
                        .isPresent())
                .map(row -> row.opening(
                        PURPOSES.find(row.purpose()).map(Purpose::sections).orElse(Set.of())))
                .toList();
    }

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

    /** Whom these cases were ever opened to by name, and the teams to which they are now, for an act that its permit allows. */
    public Set<Grantee> workers(Permit<?> by, Collection<UUID> cases) {
        return grants.workers(cases, clock.now());
    }

    /** The organisations for which somebody was ever let in to these things, for an act that its permit allows. */
    public Set<OrganisationId> organisations(Permit<?> by, Collection<UUID> subjects) {
        return grants.organisations(subjects);
    }
}
