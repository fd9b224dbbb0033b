package nl.regieloket.casefiles.emergencies;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.access.Subject;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
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
        PersonId casemanager = reference.casemanager();
        if (casemanager != null) {
            outbox.post(
                    permit,
                    new NewMessage(
                            "emergency.opened",
                            Grantee.person(casemanager),
                            null,
                            Map.of("case", reference.number()),
                            reference.id(),
                            reference.municipality()));
        }
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
