package nl.regieloket.casefiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.GrantingAccess;
import nl.regieloket.access.NewGrant;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.outbox.NewMessage;
import nl.regieloket.outbox.Outbox;
import nl.regieloket.tasks.Duty;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a case: moves its grants and its work from the desk to a casemanager, and from one casemanager to the next,
 * at once.
 */
@Dependent
class Holding {
    private static final String PURPOSE = "case-direction";
    private static final String PASS_ON = "case.pass-on";

    /** The director sees that care runs, never its content. */
    private static final Set<Section> DIRECTION = EnumSet.complementOf(EnumSet.of(Section.CARE, Section.FINES));

    @Inject
    private GrantingAccess granting;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private Outbox outbox;

    @Inject
    private Colleagues colleagues;

    @Inject
    private KeepingTimeline timeline;

    @Inject
    private BusinessClock clock;

    Instant now() {
        return clock.now();
    }

    /** The desk takes it, and the coordinator is asked for a casemanager: today when something threatens. */
    void receive(Permit<CaseAction> by, CaseFile caseFile) {
        OrganisationId municipality = caseFile.municipality();
        grant(by, caseFile, desk(by, municipality), CaseRole.DESK, Set.of(Section.SITUATION));
        grant(by, caseFile, Grantee.organisation(municipality), CaseRole.DIRECTING_MUNICIPALITY, DIRECTION);
        tasks.open(
                by,
                new NewTask(
                        "case.assign",
                        caseFile.subject(),
                        caseFile.id(),
                        caseFile.number(),
                        Grantee.organisation(municipality),
                        CaseRole.DIRECTING_MUNICIPALITY,
                        OfficerFunction.COORDINATOR,
                        null,
                        assignBy(caseFile)));
        askToday(by, caseFile);
        timeline.append(by, caseFile.id(), new TimelineFact("case.opened", Map.of("number", caseFile.number())));
    }

    /** One that was split off has its casemanager from the first moment, and never was at the desk. */
    void begin(Permit<?> by, CaseFile caseFile, PersonId casemanager) {
        grant(by, caseFile, Grantee.organisation(caseFile.municipality()), CaseRole.DIRECTING_MUNICIPALITY, DIRECTION);
        grant(by, caseFile, Grantee.person(casemanager), CaseRole.CASEMANAGER, DIRECTION);
        awaitInterview(by, caseFile);
        timeline.append(by, caseFile.id(), new TimelineFact("case.split-off", Map.of("number", caseFile.number())));
        tell(by, caseFile, casemanager);
    }

    /** The first casemanager takes it from the desk, and is to hold the first interview in time. */
    void take(Permit<CaseAction> by, CaseFile caseFile, PersonId casemanager) {
        var to = Grantee.person(casemanager);
        grant(by, caseFile, to, CaseRole.CASEMANAGER, DIRECTION);
        leaveDesk(by, caseFile, to, "assigned");
        tasks.done(by, caseFile.subject(), "case.assign");
        if (caseFile.interview().heldOn() == null) {
            awaitInterview(by, caseFile);
        }
        tell(by, caseFile, casemanager);
    }

    /** Who directs it is to hold the first interview in time, where a law sets one. */
    void awaitInterview(Permit<?> by, CaseFile caseFile) {
        LocalDate due = caseFile.interview().by();
        if (due == null) {
            return;
        }
        PersonId casemanager = Objects.requireNonNull(caseFile.casemanager(), "nobody directs it");
        tasks.open(
                by,
                new NewTask(
                        "case.interview",
                        caseFile.subject(),
                        caseFile.id(),
                        caseFile.number(),
                        Grantee.person(casemanager),
                        CaseRole.CASEMANAGER,
                        null,
                        null,
                        due));
    }

    /** Today when something threatens, or when the interview comes before the usual day. */
    private LocalDate assignBy(CaseFile caseFile) {
        LocalDate today = clock.today();
        LocalDate interview = caseFile.interview().by();
        LocalDate usual = caseFile.interview().assignBy(caseFile.grounds()).orElse(today);
        boolean soon = caseFile.threat() != null || (interview != null && interview.isBefore(usual));
        return soon || usual.isBefore(today) ? today : usual;
    }

    /** What waits for the first interview has other last days, sooner or later. */
    void interviewMoved(Permit<?> by, CaseFile caseFile) {
        LocalDate assignBy = assignBy(caseFile);
        if (assignBy.equals(clock.today())) { // what is late already stays so
            tasks.hurry(by, caseFile.subject(), "case.assign", assignBy);
        } else {
            tasks.move(by, caseFile.subject(), "case.assign", assignBy);
        }
        LocalDate due = caseFile.interview().by();
        if (due != null) {
            tasks.move(by, caseFile.subject(), "case.interview", due);
        }
    }

    /** What waits comes sooner now that something threatens: a casemanager today, the interview in three working days. */
    void hurry(Permit<CaseAction> by, CaseFile caseFile) {
        askToday(by, caseFile);
        tasks.hurry(by, caseFile.subject(), "case.assign", clock.today());
        LocalDate due = caseFile.interview().by();
        if (due != null) {
            tasks.hurry(by, caseFile.subject(), "case.interview", due);
        }
    }

    /** Who directs it will be there no more: the coordinators are to hand it over by that day. */
    void askAnother(Permit<?> by, CaseFile caseFile, LocalDate until) {
        tasks.open(
                by,
                new NewTask(
                        PASS_ON,
                        caseFile.subject(),
                        caseFile.id(),
                        caseFile.number(),
                        Grantee.organisation(caseFile.municipality()),
                        CaseRole.DIRECTING_MUNICIPALITY,
                        OfficerFunction.COORDINATOR,
                        null,
                        until));
    }

    /** The next casemanager takes all of it from the one before. */
    void pass(Permit<?> by, CaseFile caseFile, PersonId previous, PersonId next) {
        var from = Grantee.person(previous);
        var to = Grantee.person(next);
        grant(by, caseFile, to, CaseRole.CASEMANAGER, DIRECTION);
        tasks.pass(by, caseFile.id(), new Duty(from, CaseRole.CASEMANAGER), new Duty(to, CaseRole.CASEMANAGER));
        tasks.done(by, caseFile.subject(), PASS_ON);
        granting.revoke(by, caseFile.subject(), from, CaseRole.CASEMANAGER, "handed-over");
        tell(by, caseFile, next);
    }

    void interviewed(Permit<CaseAction> by, CaseFile caseFile) {
        tasks.done(by, caseFile.subject(), "case.interview");
    }

    /** The officers who can direct this case today, by name. */
    List<OfficerRow> casemanagers(Permit<?> by, CaseFile caseFile) {
        return colleagues.of(by, caseFile, OfficerFunction.CASEMANAGER).stream()
                .filter(officer -> canDirect(by, caseFile, officer.person()))
                .toList();
    }

    /** Whether this one can direct it: who works on what was split from it can't, and is told so in no other words. */
    boolean canDirect(Permit<?> by, CaseFile caseFile, PersonId person) {
        return !colleagues.isKeptOut(by, caseFile, person);
    }

    /** Nothing of the case as such waits any more, and who held it last reads it on without changing it. */
    void release(Permit<CaseAction> by, CaseFile caseFile, @Nullable PersonId casemanager) {
        tasks.done(by, caseFile.subject(), "case.assign");
        tasks.done(by, caseFile.subject(), "case.interview");
        tasks.done(by, caseFile.subject(), PASS_ON);
        if (casemanager == null) {
            Grantee desk = desk(by, caseFile.municipality());
            leaveDesk(by, caseFile, desk, "closed");
            grant(by, caseFile, desk, CaseRole.LAST_HOLDER, Set.of(Section.SITUATION));
        } else {
            Grantee last = Grantee.person(casemanager);
            granting.revoke(by, caseFile.subject(), last, CaseRole.CASEMANAGER, "closed");
            grant(by, caseFile, last, CaseRole.LAST_HOLDER, DIRECTION);
        }
    }

    private void leaveDesk(Permit<CaseAction> by, CaseFile caseFile, Grantee to, String reason) {
        OrganisationId municipality = caseFile.municipality();
        for (TeamId team : colleagues.desks(municipality)) {
            var desk = Grantee.team(team);
            tasks.pass(by, caseFile.id(), new Duty(desk, CaseRole.DESK), new Duty(to, CaseRole.CASEMANAGER));
            granting.revoke(by, caseFile.subject(), desk, CaseRole.DESK, reason);
        }
        granting.revoke(by, caseFile.subject(), Grantee.organisation(municipality), CaseRole.DESK, reason);
    }

    /** The desk team of who opens it, else another desk team, else the desk officers of the municipality. */
    private Grantee desk(Permit<CaseAction> by, OrganisationId municipality) {
        var desks = colleagues.desks(municipality);
        return desks.stream()
                .filter(by.actor().teams()::contains)
                .findFirst()
                .or(() -> desks.stream().findFirst())
                .map(Grantee::team)
                .orElseGet(() -> Grantee.organisation(municipality));
    }

    /** Under each law of the case, so that what one of them no longer carries another may. */
    private void grant(Permit<?> by, CaseFile caseFile, Grantee to, CaseRole role, Set<Section> sections) {
        granting.grantForEach(
                by,
                LegalGround.purposes(PURPOSE, caseFile.grounds()),
                purpose -> new NewGrant(caseFile.subject(), to, role, sections, purpose, null, clock.now(), null)
                        .whileWorkingFor(caseFile.municipality()));
    }

    /** Who is to assign a casemanager today hears it by mail too: nobody looks at his work all day. */
    private void askToday(Permit<CaseAction> by, CaseFile caseFile) {
        if (caseFile.threat() == null || caseFile.casemanager() != null) {
            return;
        }
        for (OfficerRow coordinator : colleagues.of(by, caseFile, OfficerFunction.COORDINATOR)) {
            mail(by, caseFile, "case.assign-today", coordinator.person());
        }
    }

    /** The last day for the first interview comes near. */
    void warnOfInterview(Permit<CaseAction> by, CaseFile caseFile) {
        PersonId casemanager = caseFile.casemanager();
        if (casemanager != null) {
            mail(by, caseFile, "case.interview-soon", casemanager);
        }
    }

    private void tell(Permit<?> by, CaseFile caseFile, PersonId casemanager) {
        mail(by, caseFile, "case.assigned", casemanager);
    }

    private void mail(Permit<?> by, CaseFile caseFile, String template, PersonId to) {
        outbox.post(
                by,
                new NewMessage(
                        template,
                        Grantee.person(to),
                        null,
                        Map.of("case", caseFile.number()),
                        caseFile.id(),
                        caseFile.municipality()));
    }
}
