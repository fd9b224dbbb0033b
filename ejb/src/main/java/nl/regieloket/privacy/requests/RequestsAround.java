package nl.regieloket.privacy.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.keys.FieldCipher;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.privacy.requests.facts.NewRequest;
import nl.regieloket.privacy.requests.facts.RequestView;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;

/** What is the same of a request whoever looks: it comes in, it is shown, its file is opened. */
@Dependent
class RequestsAround {
    @Inject
    private SubjectRequests requests;

    @Inject
    private FindingResidents residents;

    @Inject
    private OrganisationRegister register;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private FieldCipher cipher;

    @Inject
    private BusinessClock clock;

    LocalDate today() {
        return clock.today();
    }

    /** Takes in a request, which from now on waits for the privacy officers of that municipality. */
    UUID receive(Permit<RequestAction> permit, ResidentId resident, OrganisationId municipality, NewRequest told) {
        var request = new SubjectRequest(
                Uuid7.next(), resident, municipality, told, permit.actor().person(), clock.now());
        requests.add(request);
        tasks.open(
                permit,
                new NewTask(
                        SubjectRequest.TASK,
                        request.subject(),
                        null,
                        "",
                        Grantee.organisation(municipality),
                        null,
                        OfficerFunction.PRIVACY_OFFICER,
                        null,
                        request.answerBy()));
        return request.id();
    }

    /** With the name of who handles it. */
    RequestView forTheOfficer(Permit<RequestAction> permit, SubjectRequest request) {
        PersonId owner = request.owner();
        return view(
                permit,
                request,
                owner == null ? "" : register.officerNames(Set.of(owner)).getOrDefault(owner, ""));
    }

    /** Without: the municipality answers him. */
    RequestView forTheResident(Permit<RequestAction> permit, SubjectRequest request) {
        return view(permit, request, "");
    }

    private RequestView view(Permit<RequestAction> permit, SubjectRequest request, String owner) {
        LocalDate today = clock.today();
        List<ToldRecipient> told = requests.told(request.id());
        Set<OrganisationId> named =
                new HashSet<>(told.stream().map(ToldRecipient::organisation).toList());
        named.add(request.municipality());
        Map<OrganisationId, String> names = register.names(named);
        var facts = new Around(
                residents.name(permit, request.resident()).full(),
                names.getOrDefault(request.municipality(), ""),
                owner,
                told.stream()
                        .map(one -> new RequestView.Told(names.getOrDefault(one.organisation(), ""), one.on()))
                        .toList(),
                requests.file(request.id())
                        .filter(file -> file.isOpen(today))
                        .map(SubjectFile::openUntil)
                        .orElse(null));
        return request.view(facts, today);
    }

    /** The file of a request, while it stands ready. */
    SubjectFileView file(SubjectRequest request) {
        return requests.file(request.id())
                .filter(file -> file.isOpen(clock.today()))
                .map(file -> new SubjectFileView(request.resident(), file.content(cipher)))
                .orElseThrow(() -> new Problem.Missing("request.no-file"));
    }
}
