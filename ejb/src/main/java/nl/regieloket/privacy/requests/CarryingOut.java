package nl.regieloket.privacy.requests;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.privacy.requests.facts.RequestView;
import nl.regieloket.tasks.KeepingTasks;

/** Who keeps the data puts right what was granted, and whoever received it is told (AVG 16, 19). */
@Boundary
@Stateless
public class CarryingOut {
    @Inject
    private SubjectRequests requests;

    @Inject
    private RequestsAround around;

    @Inject
    private PassingOn passing;

    @Inject
    private FindingResidents residents;

    @Inject
    private Access access;

    @Inject
    private KeepingTasks tasks;

    /** What was granted and waits, of residents whom the actor may know of; the longest waiting first, at most 100. */
    public List<RequestView> waiting(Actor actor) {
        OrganisationId municipality =
                access.permitAtWork(actor, RequestAction.CARRY_OUT).organisation();
        Map<Subject, List<SubjectRequest>> waiting = requests.toCarryOut(municipality).stream()
                .collect(Collectors.groupingBy(request -> residents.subject(actor, request.resident())));
        return access.permits(actor, RequestAction.CARRY_OUT, waiting.keySet()).entrySet().stream()
                .flatMap((Map.Entry<Subject, Permit<RequestAction>> one) ->
                        waiting.getOrDefault(one.getKey(), List.of()).stream()
                                .map(request -> around.forTheOfficer(one.getValue(), request)))
                .sorted(Comparator.comparing(RequestView::id))
                .toList();
    }

    /**
     * Notes that it was put right, by the pages where the data is kept. Everybody who received it gets mail to come and
     * look, and the resident sees who that were.
     *
     * @param what was put right, for the resident
     * @throws Problem.Missing {@code request.unknown}
     * @throws Problem.Conflict {@code request.nothing-to-carry-out}
     */
    public RequestView carryOut(Actor actor, UUID id, long version, String what) {
        SubjectRequest request = requests.existing(
                id, access.permitAtWork(actor, RequestAction.CARRY_OUT).organisation());
        Permit<RequestAction> permit =
                access.permit(actor, RequestAction.CARRY_OUT, residents.subject(actor, request.resident()));
        request.requireVersion(version);
        request.carryOut(permit, what, around.today());
        tasks.done(permit, request.subject(), SubjectRequest.CARRY_OUT);
        passing.on(permit, request)
                .forEach(told -> requests.add(new ToldRecipient(request.id(), told, around.today())));
        return around.forTheOfficer(permit, request);
    }
}
