package nl.regieloket.casefiles.emergencies;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.access.Subject;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.outbox.NewMessage;
import nl.regieloket.outbox.Outbox;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;

/** What an emergency access brings about: a grant that ends by itself, and everybody who must hear of it. */
@Dependent
class Opened {
    private static final String PURPOSE = "emergency";

    @Inject
    private GrantingAccess granting;

    @Inject
    private KeepingTimeline timeline;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationRegister register;

    @Inject
    private LockedSubjects locked;

    void to(Permit<EmergencyAction> permit, EmergencyAccess emergency, CaseReference reference) {
        granting.grant(
                permit,
                new NewGrant(
                                permit.subject(),
                                Grantee.person(emergency.person()),
                                CaseRole.EMERGENCY,
                                EnumSet.of(Section.SITUATION, Section.MONEY, Section.PLAN, Section.AGREEMENTS),
                                PURPOSE,
                                null,
                                emergency.openedAt(),
                                emergency.until())
                        .whileWorkingFor(emergency.municipality()));
        timeline.append(permit, reference.id(), new TimelineFact("emergency.opened", Map.of()));
        tasks.open(
                permit,
                new NewTask(
                        EmergencyAccess.TASK,
                        emergency.task(),
                        null,
                        "",
                        Grantee.organisation(emergency.municipality()),
                        null,
                        OfficerFunction.PRIVACY_OFFICER,
                        null,
                        emergency.reviewBy()));
        tell(permit, emergency, reference);
    }

    /** Who directs it, or while the desk holds it the coordinators; and who judges it, without a word of which case. */
    private void tell(Permit<EmergencyAction> permit, EmergencyAccess emergency, CaseReference reference) {
        LocalDate today = BusinessClock.dayOf(emergency.openedAt());
        PersonId casemanager = reference.casemanager();
        Stream<PersonId> directing =
                casemanager == null ? holding(reference, OfficerFunction.COORDINATOR, today) : Stream.of(casemanager);
        directing
                .filter(person -> hears(permit, reference, person))
                .forEach(person ->
                        post(permit, reference, "emergency.opened", person, Map.of("case", reference.number())));
        holding(reference, OfficerFunction.PRIVACY_OFFICER, today)
                .filter(person -> hears(permit, reference, person))
                .forEach(person -> post(permit, reference, "emergency.to-judge", person, Map.of()));
    }

    /** Nobody to whom it is locked, nor who did it himself. */
    private boolean hears(Permit<EmergencyAction> permit, CaseReference reference, PersonId person) {
        return !person.equals(permit.actor().person())
                && !locked.isClosed(permit, reference.id().value(), person);
    }

    private Stream<PersonId> holding(CaseReference reference, OfficerFunction function, LocalDate today) {
        return register.officers(reference.municipality(), function, today).stream()
                .map(OfficerRow::person);
    }

    private void post(
            Permit<EmergencyAction> permit,
            CaseReference reference,
            String template,
            PersonId to,
            Map<String, String> parameters) {
        outbox.post(
                permit,
                new NewMessage(
                        template, Grantee.person(to), null, parameters, reference.id(), reference.municipality()));
    }

    /** Closes it; when its term ended before, nothing happens. */
    void end(Permit<EmergencyAction> permit, EmergencyAccess emergency, Instant at) {
        if (emergency.end(at)) {
            granting.revoke(
                    permit,
                    Subject.caseFile(emergency.caseFile(), emergency.municipality()),
                    Grantee.person(emergency.person()),
                    CaseRole.EMERGENCY,
                    "handed-back");
        }
    }

    void reviewed(Permit<EmergencyAction> permit, EmergencyAccess emergency, Instant at) {
        end(permit, emergency, at);
        tasks.done(permit, emergency.task(), EmergencyAccess.TASK);
        timeline.append(permit, emergency.caseFile(), new TimelineFact("emergency.reviewed", Map.of()));
    }
}
