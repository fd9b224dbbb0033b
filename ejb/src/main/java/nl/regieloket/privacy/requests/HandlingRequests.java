package nl.regieloket.privacy.requests;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.privacy.requests.facts.RefusalGround;
import nl.regieloket.privacy.requests.facts.RequestRow;
import nl.regieloket.privacy.requests.facts.RequestView;
import nl.regieloket.privacy.requests.facts.Ruling;
import org.jspecify.annotations.Nullable;

/** The privacy officers of a municipality handle what its residents ask about their data. */
@Boundary
@Stateless
public class HandlingRequests {
    private static final int MOST = 100;
    private static final RefusalGrounds GROUNDS = RefusalGrounds.packaged();

    @Inject
    private SubjectRequests requests;

    @Inject
    private RequestsAround around;

    @Inject
    private DecidingRequests deciding;

    @Inject
    private FindingResidents residents;

    @Inject
    private Access access;

    @Inject
    private OrganisationRegister register;

    /**
     * The requests to the actor's municipality, newest first, without names.
     *
     * @param limit rows to return, 1 to 100
     */
    public Slice<RequestRow> list(Actor actor, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        OrganisationId municipality =
                access.permitAtWork(actor, RequestAction.HANDLE).organisation();
        List<SubjectRequest> found = requests.of(municipality, new OpenTo(actor), after, limit + 1);
        Map<PersonId, String> names = register.officerNames(found.stream()
                .map(SubjectRequest::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        LocalDate today = deciding.today();
        return Slice.of(found, limit, last -> Cursor.after(last.id()))
                .map(one -> one.row(
                        one.owner() == null ? "" : names.getOrDefault(Objects.requireNonNull(one.owner()), ""), today));
    }

    /**
     * One request.
     *
     * @throws Problem.Missing {@code request.unknown} of another municipality, or of who is locked to the actor
     */
    public RequestView one(Actor actor, UUID id) {
        SubjectRequest request = existing(actor, id);
        return around.forTheOfficer(permit(actor, request), request);
    }

    /** On which grounds of the law this request can be refused today. */
    public List<RefusalGround> grounds(Actor actor, UUID id) {
        SubjectRequest request = existing(actor, id);
        permit(actor, request);
        return GROUNDS.of(request.kind(), deciding.today());
    }

    /** Handles it from now on. */
    public void take(Actor actor, UUID id, long version) {
        SubjectRequest request = existing(actor, id, version);
        request.take(permit(actor, request));
    }

    /**
     * Takes two months more, once, and tells the resident why.
     *
     * @throws Problem.Conflict {@code request.extended-before}, {@code request.extended-too-late}, {@code
     *     request.decided}
     */
    public void extend(Actor actor, UUID id, long version, String reason) {
        SubjectRequest request = existing(actor, id, version);
        deciding.extend(permit(actor, request), request, reason);
    }

    /**
     * Decides. Access that is granted, wholly or in part, puts the data of this moment ready for the resident; a
     * rectification becomes work for who keeps the data; a restriction holds at once.
     *
     * @throws Problem.Conflict {@code request.decided}
     * @throws Problem.Invalid on {@code ground} or {@code reasons}
     */
    public RequestView decide(Actor actor, UUID id, long version, Ruling ruling) {
        SubjectRequest request = existing(actor, id, version);
        Permit<RequestAction> permit = permit(actor, request);
        deciding.decide(permit, request, ruling);
        return around.forTheOfficer(permit, request);
    }

    /**
     * Ends a restriction, with the reason that the resident reads first (AVG 18 lid 3).
     *
     * @throws Problem.Conflict {@code request.nothing-to-lift}
     */
    public void lift(Actor actor, UUID id, long version, String reason) {
        SubjectRequest request = existing(actor, id, version);
        deciding.lift(permit(actor, request), request, reason);
    }

    /**
     * What is held of the resident now, as he would be given it; for who decides about access.
     *
     * @throws Problem.Conflict {@code request.not-for-access} when he asked for something else
     */
    public SubjectFileView draft(Actor actor, UUID id) {
        SubjectRequest request = existing(actor, id);
        return deciding.draft(permit(actor, request), request);
    }

    private SubjectRequest existing(Actor actor, UUID id) {
        return requests.existing(
                id, access.permitAtWork(actor, RequestAction.HANDLE).organisation());
    }

    private SubjectRequest existing(Actor actor, UUID id, long version) {
        SubjectRequest request = existing(actor, id);
        request.requireVersion(version);
        return request;
    }

    /** About the resident: of who is locked, only his circle. */
    private Permit<RequestAction> permit(Actor actor, SubjectRequest request) {
        try {
            return access.permit(actor, RequestAction.HANDLE, residents.subject(actor, request.resident()));
        } catch (Problem.Missing _) {
            throw new Problem.Missing("request.unknown"); // as of one that nobody made
        }
    }
}
