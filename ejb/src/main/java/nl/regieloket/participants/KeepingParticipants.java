package nl.regieloket.participants;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OrganisationRegister;

/** Keeps who takes part in a case. Taking part is a fact about the case; it opens nothing of it to anybody. */
@Boundary
@Stateless
public class KeepingParticipants {
    @Inject
    private Participants participants;

    @Inject
    private ReadingCases cases;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /** A part of who takes part and took part. */
    public Slice<ParticipantRow> of(Actor actor, CaseFileId caseFile, ParticipantQuery query) {
        access.permit(actor, ParticipantAction.READ, cases.subject(actor, caseFile));
        return participants.of(caseFile, query.after(), query.limit());
    }

    /**
     * Adds somebody from today on.
     *
     * @throws Problem.Invalid {@code organisation.unknown} on {@code organisation}
     */
    public UUID add(Actor actor, CaseFileId caseFile, NewParticipant facts) {
        var permit = access.permit(actor, ParticipantAction.KEEP, cases.subject(actor, caseFile));
        cases.heldOpen(permit, caseFile);
        var organisation = facts.organisation();
        if (organisation != null && register.organisation(organisation).isEmpty()) {
            throw new Problem.Invalid("organisation", "organisation.unknown");
        }
        var participant = new Participant(caseFile, facts, clock.today());
        participants.add(participant);
        return participant.row().id();
    }

    /**
     * Lets somebody go; today is the last day.
     *
     * @throws Problem.Missing {@code participant.unknown}
     */
    public void leave(Actor actor, CaseFileId caseFile, UUID id) {
        var permit = access.permit(actor, ParticipantAction.KEEP, cases.subject(actor, caseFile));
        cases.heldOpen(permit, caseFile);
        participants
                .find(id)
                .filter(participant -> participant.isIn(caseFile))
                .orElseThrow(() -> new Problem.Missing("participant.unknown"))
                .leave(clock.today());
    }
}
