package nl.regieloket.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.delegations.invitations.FailedTries;
import nl.regieloket.delegations.invitations.InvitationCode;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.persons.households.Stays;

/** Knows codes by their hash, counts the wrong ones, and opens the case to who brought a right one. */
@Dependent
class Doorkeeper {
    @Inject
    private Representations representations;

    @Inject
    private Inviting inviting;

    @Inject
    private FailedTries failedTries;

    @Inject
    private HelperDoor door;

    @Inject
    private Admission admission;

    @Inject
    private Clock clock;

    Invitation open(PersonId person, String typed) {
        failedTries.requireFew(person);
        Optional<Invitation> found = InvitationCode.parse(typed)
                .flatMap(code -> representations.invitation(inviting.hashes(code)))
                .filter(invitation -> invitation.isOpen(clock.instant()));
        if (found.isEmpty()) {
            failedTries.count(person);
        }
        return found.orElseThrow(() -> new Problem.Missing("invitation.unknown"));
    }

    void open(Permit<DelegationAction> by, Subject caseFile, Invitation invitation, Representation representation) {
        invitation.redeem(by.actor().person(), clock.instant());
        door.open(by, caseFile, representation);
        admission.tell(by, representation, "representation.active");
    }

    /**
     * On the days on which he belongs to the household: now, or when he comes to it.
     *
     * @throws Problem.Missing {@code invitation.unknown} when he left it since the code was sent
     */
    void openOwn(Permit<DelegationAction> by, Subject caseFile, Invitation invitation, Stays stays) {
        LocalDate today = door.today();
        Period stay = stays.nowOrNext(today).orElseThrow(() -> new Problem.Missing("invitation.unknown"));
        invitation.redeem(by.actor().person(), clock.instant());
        door.openOwn(by, caseFile, invitation, stay.from().isAfter(today) ? stay.from() : null, stay.until());
        invitation.comesBack(stays.goOnAfter(stay));
    }
}
