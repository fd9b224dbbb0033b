package nl.regieloket.delegations;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.delegations.invitations.FailedTries;
import nl.regieloket.delegations.invitations.InvitationCode;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.PersonId;

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
                .flatMap(code -> representations.invitation(inviting.hash(code)))
                .filter(invitation -> invitation.isOpen(clock.instant()));
        if (found.isEmpty()) {
            failedTries.count(person);
        }
        return found.orElseThrow(() -> new Problem.Missing("invitation.unknown"));
    }

    void open(Permit<DelegationAction> by, Subject caseFile, Representation representation) {
        door.open(by, caseFile, representation);
        admission.tell(by, representation, "representation.active");
    }

    void openOwn(Permit<DelegationAction> by, Subject caseFile, Invitation invitation) {
        door.openOwn(by, caseFile, invitation, null, null);
    }
}
