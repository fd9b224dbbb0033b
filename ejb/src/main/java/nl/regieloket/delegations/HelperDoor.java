package nl.regieloket.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.BusinessClock;

/** The grants of a helper and of the resident on the case. */
@Dependent
class HelperDoor {
    @Inject
    private GrantingAccess granting;

    @Inject
    private BusinessClock clock;

    /** Opens the case to the helper for the sections of the scope and the days of the term. */
    void open(Permit<?> by, Subject caseFile, Representation representation) {
        Grantee helper = representation.grantee();
        if (helper == null) {
            return;
        }
        Set<Section> sections = Scope.find(representation.scope(), representation.from())
                .map(Scope::sections)
                .orElse(Set.of());
        granting.grant(
                by,
                new NewGrant(
                        caseFile,
                        helper,
                        CaseRole.HELPER,
                        sections,
                        "representation",
                        "Awb 2:1",
                        startOf(representation.from()),
                        startOf(representation.until().plusDays(1))));
    }

    void close(Permit<?> by, Subject caseFile, Representation representation, String reason) {
        Grantee helper = representation.grantee();
        if (helper != null) {
            granting.revoke(by, caseFile, helper, CaseRole.HELPER, reason);
        }
    }

    /** Lets the resident in to the own case, without an end. */
    void openOwn(Permit<?> by, Subject caseFile) {
        granting.grant(
                by,
                new NewGrant(
                        caseFile,
                        Grantee.person(by.actor().person()),
                        CaseRole.RESIDENT,
                        Set.of(Section.SITUATION, Section.MONEY, Section.PLAN, Section.AGREEMENTS),
                        "own-case",
                        "AVG 15",
                        clock.now(),
                        null));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
