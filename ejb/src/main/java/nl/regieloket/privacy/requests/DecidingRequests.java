package nl.regieloket.privacy.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.keys.FieldCipher;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.privacy.requests.facts.Ruling;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;

/** What follows from deciding a request. */
@Dependent
class DecidingRequests {
    private static final RequestTerms TERMS = RequestTerms.packaged();

    @Inject
    private SubjectRequests requests;

    @Inject
    private MakingFiles files;

    @Inject
    private RegisteringResidents residents;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private FieldCipher cipher;

    @Inject
    private BusinessClock clock;

    LocalDate today() {
        return clock.today();
    }

    void extend(Permit<RequestAction> permit, SubjectRequest request, String reason) {
        request.extend(permit, reason, clock.today());
        tasks.move(permit, request.subject(), SubjectRequest.TASK, request.answerBy());
    }

    void decide(Permit<RequestAction> permit, SubjectRequest request, Ruling ruling) {
        LocalDate today = clock.today();
        request.decide(permit, ruling, today, clock.now());
        tasks.done(permit, request.subject(), SubjectRequest.TASK);
        if (request.isGranted()) {
            grant(permit, request, today);
        }
    }

    private void grant(Permit<RequestAction> permit, SubjectRequest request, LocalDate today) {
        switch (request.kind()) {
            case ACCESS ->
                requests.add(new SubjectFile(
                        request.id(), files.of(permit, request), cipher, clock.now(), TERMS.fileUntil(today)));
            case RECTIFICATION ->
                tasks.open(
                        permit,
                        new NewTask(
                                SubjectRequest.CARRY_OUT,
                                request.subject(),
                                null,
                                "",
                                Grantee.organisation(request.municipality()),
                                null,
                                OfficerFunction.DESK_OFFICER,
                                null,
                                today));
            case RESTRICTION -> residents.restrict(permit, request.resident(), today);
            case OBJECTION -> {}
        }
    }

    void lift(Permit<RequestAction> permit, SubjectRequest request, String reason) {
        request.lift(permit, reason, clock.today());
        if (!requests.isRestrictedOtherwise(request)) {
            residents.restrict(permit, request.resident(), null);
        }
    }

    SubjectFileView draft(Permit<RequestAction> permit, SubjectRequest request) {
        if (request.kind() != RequestKind.ACCESS) {
            throw new Problem.Conflict("request.not-for-access");
        }
        return new SubjectFileView(request.resident(), files.of(permit, request));
    }
}
