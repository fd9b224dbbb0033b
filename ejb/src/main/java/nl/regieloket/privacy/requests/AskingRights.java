package nl.regieloket.privacy.requests;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.privacy.OwnSelves;
import nl.regieloket.privacy.requests.facts.IdentityCheck;
import nl.regieloket.privacy.requests.facts.NewRequest;
import nl.regieloket.privacy.requests.facts.RequestChannel;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.RequestView;
import org.jspecify.annotations.Nullable;

/** A resident asks to see, correct or restrict his data, or objects; he alone, or the desk that he asked. */
@Boundary
@Stateless
public class AskingRights {
    private static final int MOST = 100;

    @Inject
    private SubjectRequests requests;

    @Inject
    private RequestsAround around;

    @Inject
    private OwnSelves selves;

    @Inject
    private ReadingCases cases;

    @Inject
    private FindingResidents residents;

    @Inject
    private Access access;

    /**
     * Asks for oneself, by the page, of the municipality that directs a case of one's own.
     *
     * @param words what he asks, in his own words
     * @throws Problem.Missing {@code case-file.unknown}
     * @throws Problem.Forbidden {@code access.refused} for who works on it
     */
    public UUID ask(Actor actor, CaseFileId caseFile, RequestKind kind, String words) {
        Subject subject = cases.subject(actor, caseFile);
        Permit<RequestAction> permit = access.permit(actor, RequestAction.ASK, subject);
        ResidentId self = Objects.requireNonNull(permit.standsFor(), "it is a right of residents alone")
                .iterator()
                .next();
        return around.receive(
                permit,
                self,
                Objects.requireNonNull(subject.organisation()),
                new NewRequest(kind, words, RequestChannel.PORTAL, around.today(), IdentityCheck.SIGNED_IN));
    }

    /**
     * Records what a resident asked at the counter or by letter.
     *
     * @throws Problem.Missing {@code resident.unknown}
     * @throws Problem.Invalid {@code request.in-the-future} on {@code receivedOn}, {@code request.signed-in-elsewhere} on
     *     {@code check}
     */
    public UUID record(Actor actor, ResidentId resident, NewRequest told) {
        Subject subject = residents.subject(actor, resident);
        Permit<RequestAction> permit = access.permit(actor, RequestAction.RECORD, subject);
        if (told.receivedOn().isAfter(around.today())) {
            throw new Problem.Invalid("receivedOn", "request.in-the-future");
        }
        if (told.channel() == RequestChannel.PORTAL || told.check() == IdentityCheck.SIGNED_IN) {
            throw new Problem.Invalid("check", "request.signed-in-elsewhere");
        }
        return around.receive(permit, resident, Objects.requireNonNull(subject.organisation()), told);
    }

    /**
     * What he asked himself, newest first.
     *
     * @param limit rows to return, 1 to 100
     */
    public Slice<RequestView> own(Actor actor, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        OwnSelves.Own<RequestAction> own = selves.of(actor, RequestAction.FOLLOW);
        return Slice.of(
                        own.ids().isEmpty() ? List.<SubjectRequest>of() : requests.of(own.ids(), after, limit + 1),
                        limit,
                        last -> Cursor.after(last.id()))
                .map(request -> around.forTheResident(own.permit(), request));
    }

    /**
     * One of his own.
     *
     * @throws Problem.Missing {@code request.unknown} when somebody else asked it
     */
    public RequestView ownOne(Actor actor, UUID id) {
        OwnSelves.Own<RequestAction> own = selves.of(actor, RequestAction.FOLLOW);
        return around.forTheResident(own.permit(), requests.own(id, own.ids()));
    }

    /**
     * What is held of him, once that was decided, until its last day.
     *
     * @throws Problem.Missing {@code request.unknown} when somebody else asked it, {@code request.no-file} when none
     *     stands ready
     */
    public SubjectFileView ownFile(Actor actor, UUID id) {
        OwnSelves.Own<RequestAction> own = selves.of(actor, RequestAction.FOLLOW);
        return around.file(requests.own(id, own.ids()));
    }
}
