package nl.regieloket.privacy.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
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
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.outbox.NewMessage;
import nl.regieloket.outbox.Outbox;
import nl.regieloket.privacy.consulted.Recipient;
import nl.regieloket.privacy.consulted.Recipients;
import org.jspecify.annotations.Nullable;

/** Tells a rectification to every organisation that received the data (AVG 19), and answers which those are. */
@Dependent
class PassingOn {
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

    @Inject
    private OrganisationRegister register;

    /** Whom it tells. Mail asks each of them to come and look in a case that they know; it says nothing of the resident. */
    Set<OrganisationId> on(Permit<RequestAction> permit, SubjectRequest request) {
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
        Map<OrganisationId, CaseFileId> known = newestOfEach(permit, all);
        for (OrganisationId organisation : told) {
            if (!all.isEmpty()) {
                outbox.post(
                        permit,
                        message(
                                permit,
                                request,
                                organisation,
                                all.size() == 1 ? all.getFirst() : known.get(organisation),
                                all.getLast()));
            }
        }
        return told;
    }

    /** The newest case in which each organisation ever was let in: it knows the number of that one, and of no other. */
    private Map<OrganisationId, CaseFileId> newestOfEach(Permit<RequestAction> permit, List<CaseFileId> all) {
        Map<OrganisationId, CaseFileId> newest = new HashMap<>();
        for (CaseFileId each : all) {
            grants.organisations(permit, List.of(each.value())).forEach(one -> newest.put(one, each));
        }
        return newest;
    }

    private NewMessage message(
            Permit<RequestAction> permit,
            SubjectRequest request,
            OrganisationId to,
            @Nullable CaseFileId known,
            CaseFileId newest) {
        return known == null
                ? new NewMessage(
                        "data-rectified-elsewhere",
                        Grantee.organisation(to),
                        null,
                        Map.of(
                                "asker",
                                register.organisation(request.municipality())
                                        .orElseThrow()
                                        .name()),
                        newest)
                : new NewMessage(
                        "data-rectified",
                        Grantee.organisation(to),
                        null,
                        Map.of("number", reading.reference(permit, known).number(), "path", "/verzoeken"),
                        known);
    }
}
