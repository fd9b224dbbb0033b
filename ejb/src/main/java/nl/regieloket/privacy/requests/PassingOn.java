package nl.regieloket.privacy.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.disclosure.DataSubject;
import nl.regieloket.access.grants.ReadingGrants;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.held.CasesOfResidents;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.outbox.NewMessage;
import nl.regieloket.outbox.Outbox;
import nl.regieloket.privacy.consulted.Recipient;
import nl.regieloket.privacy.consulted.Recipients;

/** Tells a rectification to every organisation that received the data (AVG 19), and keeps which those were. */
@Dependent
class PassingOn {
    @Inject
    private SubjectRequests requests;

    @Inject
    private CasesOfResidents cases;

    @Inject
    private ReadingGrants grants;

    @Inject
    private Recipients recipients;

    @Inject
    private ReadingCases reading;

    @Inject
    private Outbox outbox;

    /** Mail asks each of them to come and look in the case; it says nothing of the resident. */
    void on(Permit<RequestAction> permit, SubjectRequest request, LocalDate today) {
        DataSubject subject = cases.of(permit, request.resident(), request.municipality());
        List<CaseFileId> all = Stream.of(subject.alone(), subject.shared())
                .flatMap(Set::stream)
                .sorted(Comparator.comparing(CaseFileId::value))
                .toList();
        Set<OrganisationId> told = new LinkedHashSet<>(recipients.of(permit, request.resident()).stream()
                .map(Recipient::organisation)
                .toList());
        told.addAll(
                grants.organisations(permit, all.stream().map(CaseFileId::value).toList()));
        told.remove(request.municipality());
        for (OrganisationId organisation : told) {
            requests.add(new ToldRecipient(request.id(), organisation, today));
            if (!all.isEmpty()) {
                CaseFileId about = all.getLast();
                outbox.post(
                        permit,
                        new NewMessage(
                                "data-rectified",
                                Grantee.organisation(organisation),
                                null,
                                Map.of(
                                        "number",
                                        reading.reference(permit, about).number(),
                                        "path",
                                        "/verzoeken"),
                                about));
            }
        }
    }
}
