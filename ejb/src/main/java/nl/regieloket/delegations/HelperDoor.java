package nl.regieloket.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.GrantId;
import org.jspecify.annotations.Nullable;

/** The grants of a helper and of the resident on the case. */
@Dependent
class HelperDoor {
    @Inject
    private GrantingAccess granting;

    @Inject
    private Inviting inviting;

    @Inject
    private BusinessClock clock;

    @Inject
    private Clock realClock;

    /** The day by which a door is open or not. */
    LocalDate today() {
        return clock.today();
    }

    /** Opens the case to the helper for the sections of the scope and the days of the term. */
    void open(Permit<?> by, Subject caseFile, Representation representation) {
        Grantee helper = representation.grantee();
        if (helper == null) {
            return;
        }
        Set<Section> sections = Scope.find(representation.scope(), representation.from())
                .map(Scope::sections)
                .orElse(Set.of());
        representation.opened(granting.grantFor(
                by,
                representation.resident(),
                new NewGrant(
                        caseFile,
                        helper,
                        CaseRole.HELPER,
                        sections,
                        "representation",
                        null,
                        startOf(representation.from()),
                        startOf(representation.until().plusDays(1)))));
    }

    /** Closes what this authorisation opened; another one of the same helper holds on. */
    void close(Permit<?> by, Subject caseFile, Representation representation, String reason) {
        GrantId grant = representation.grant();
        if (grant != null) {
            granting.revoke(by, caseFile, grant, reason);
        }
    }

    /** Lets the resident in to the own case: from that day, or from now; until that day, or until it is closed. */
    void openOwn(
            Permit<?> by,
            Subject caseFile,
            Invitation invitation,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {
        revokeOwn(by, caseFile, invitation, "other-period");
        Instant from = firstDay == null ? clock.now() : startOf(firstDay);
        invitation.opened(grantOwn(by, caseFile, invitation, from, lastDay), firstDay, lastDay);
    }

    /** Closes the page of a resident, or the code for it that was not used. */
    void closeOwn(Permit<?> by, Subject caseFile, Invitation invitation, String reason) {
        revokeOwn(by, caseFile, invitation, reason);
        inviting.close(by.actor(), invitation);
        invitation.shut(realClock.instant(), reason);
    }

    private void revokeOwn(Permit<?> by, Subject caseFile, Invitation invitation, String reason) {
        GrantId grant = invitation.grant();
        if (grant != null) {
            granting.revoke(by, caseFile, grant, reason);
        }
    }

    /** Closes a code that was not used. */
    void closeCode(Actor who, Invitation invitation) {
        inviting.close(who, invitation);
    }

    private GrantId grantOwn(
            Permit<?> by, Subject caseFile, Invitation invitation, Instant from, @Nullable LocalDate lastDay) {
        return granting.grantFor(
                by,
                invitation.resident(),
                new NewGrant(
                        caseFile,
                        Grantee.person(invitation.reader()),
                        CaseRole.RESIDENT,
                        Set.of(Section.SITUATION, Section.MONEY, Section.PLAN, Section.AGREEMENTS),
                        "own-case",
                        null,
                        from,
                        lastDay == null ? null : startOf(lastDay.plusDays(1))));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
