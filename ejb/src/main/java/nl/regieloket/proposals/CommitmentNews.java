package nl.regieloket.proposals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.mandates.OutsideHolder;
import nl.regieloket.outbox.NewMessage;
import nl.regieloket.outbox.Outbox;
import nl.regieloket.proposals.answers.Decision;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.tasks.Duty;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a commitment: a line in the timeline, what waits for whom now, and a mail to who is asked. */
@Dependent
class CommitmentNews {
    static final String ANSWER = "commitment.answer";
    static final String EXPLAIN = "question.answer";
    static final String CONFIRM = "pause.confirm";
    static final String ENDS_SOON = "pause.ends-soon";
    static final String FAILED = "pause.failed";
    /** A partner's system takes a night, its people a weekend. */
    private static final int WORKING_DAYS_TO_CONFIRM = 3;
    /** A question back stops the answer: it is to be answered at once, and at the latest after this. */
    private static final int WORKING_DAYS_TO_EXPLAIN = 2;

    @Inject
    private KeepingTimeline timeline;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private Outbox outbox;

    @Inject
    private ReadingCases cases;

    @Inject
    private Event<CommitmentChanged> changes;

    @Inject
    private BusinessClock clock;

    void requested(Permit<?> permit, Commitment commitment) {
        Request request = commitment.request();
        tell(
                permit,
                commitment,
                "commitment.requested",
                Map.of("answerBy", request.answerBy().toString()));
        ask(permit, commitment, ANSWER, new Duty(respondent(commitment), CaseRole.RESPONDENT), request.answerBy());
        mail(permit, commitment, "commitment-requested", respondent(commitment));
        announce(commitment);
    }

    /** Who decides in the name of who is asked from outside of it is asked too, once. */
    void requested(Permit<?> permit, Commitment commitment, OutsideHolder holder) {
        Grantee whom = Grantee.person(holder.holder());
        if (!tasks.waits(permit, subject(commitment), ANSWER, whom)) {
            ask(
                    permit,
                    commitment,
                    ANSWER,
                    new Duty(whom, CaseRole.MANDATE_HOLDER),
                    commitment.request().answerBy());
            mail(permit, commitment, "commitment-requested", holder);
        }
    }

    /** And no more. */
    void requestedNoMore(Permit<?> permit, Commitment commitment, PersonId holder) {
        tasks.done(permit, subject(commitment), ANSWER, Grantee.person(holder));
    }

    void explained(Permit<?> permit, Commitment commitment, OutsideHolder holder) {
        mail(permit, commitment, "commitment-explained", holder);
    }

    void acknowledged(Permit<?> permit, Commitment commitment) {
        tell(permit, commitment, "commitment.acknowledged", Map.of());
        announce(commitment);
    }

    void asked(Permit<?> permit, Commitment commitment) {
        tell(permit, commitment, "commitment.asked-back", Map.of());
        Grantee casemanager = casemanager(permit, commitment);
        if (casemanager != null) {
            LocalDate due = new LegalCalendar().plusWorkingDays(clock.today(), WORKING_DAYS_TO_EXPLAIN);
            ask(permit, commitment, EXPLAIN, new Duty(casemanager, CaseRole.CASEMANAGER), due);
            mail(permit, commitment, "commitment-question", casemanager);
        }
    }

    void explained(Permit<?> permit, Commitment commitment) {
        tell(permit, commitment, "commitment.explained", Map.of());
        if (commitment.openQuestions() == 0) {
            done(permit, commitment, EXPLAIN);
        }
        mail(permit, commitment, "commitment-explained", respondent(commitment));
    }

    /** Promised, refused or taken back: nobody waits for an answer any more. */
    void answered(Permit<?> permit, Commitment commitment) {
        done(permit, commitment, ANSWER);
        done(permit, commitment, EXPLAIN);
        String code = "commitment." + commitment.status().name().toLowerCase(java.util.Locale.ROOT);
        Decision decision = commitment.decision();
        tell(
                permit,
                commitment,
                code,
                decision == null
                        ? Map.of()
                        : Map.of(
                                "from", decision.inForceOn().toString(),
                                "until", String.valueOf(decision.period().until())));
        Grantee casemanager = casemanager(permit, commitment);
        if (casemanager != null && commitment.status() != CommitmentStatus.WITHDRAWN) {
            mail(permit, commitment, "commitment-answered", casemanager);
        }
        announce(commitment);
    }

    void withdrawn(Permit<?> permit, Commitment commitment) {
        answered(permit, commitment);
        mail(permit, commitment, "commitment-withdrawn", respondent(commitment));
    }

    void confirmed(Permit<?> permit, Commitment commitment, CollectionState state) {
        tell(permit, commitment, "collection." + state.name().toLowerCase(java.util.Locale.ROOT), Map.of());
        switch (state) {
            case ACKNOWLEDGED -> {}
            case EXECUTED -> {
                done(permit, commitment, CONFIRM);
                done(permit, commitment, FAILED);
            }
            case FAILED -> {
                Grantee casemanager = casemanager(permit, commitment);
                if (casemanager != null) {
                    ask(permit, commitment, FAILED, new Duty(casemanager, CaseRole.CASEMANAGER), clock.today());
                    mail(permit, commitment, "pause-failed", casemanager);
                }
            }
        }
    }

    void inForce(Permit<?> permit, Commitment commitment, LocalDate until) {
        tell(permit, commitment, "pause.in-force", Map.of("until", until.toString()));
        if (commitment.collection() != CollectionState.EXECUTED) {
            LocalDate due = new LegalCalendar().plusWorkingDays(clock.today(), WORKING_DAYS_TO_CONFIRM);
            ask(permit, commitment, CONFIRM, new Duty(respondent(commitment), CaseRole.RESPONDENT), due);
            mail(permit, commitment, "pause-in-force", respondent(commitment));
        }
        announce(commitment);
    }

    /** Whoever asked to make it last longer need not be told to think of that. */
    void endsSoon(Permit<?> permit, Commitment commitment, LocalDate until, boolean extended) {
        tell(permit, commitment, "pause.ends-soon", Map.of("until", until.toString()));
        Grantee casemanager = casemanager(permit, commitment);
        if (casemanager != null && !extended) {
            done(permit, commitment, ENDS_SOON);
            ask(permit, commitment, ENDS_SOON, new Duty(casemanager, CaseRole.CASEMANAGER), until);
            mail(permit, commitment, "pause-ends-soon", casemanager);
        }
    }

    /** Nobody has to see any more whether it should last longer: that was asked. */
    void extensionAsked(Permit<?> permit, Commitment earlier) {
        done(permit, earlier, ENDS_SOON);
    }

    void over(Permit<?> permit, Commitment commitment) {
        done(permit, commitment, CONFIRM);
        done(permit, commitment, ENDS_SOON);
        done(permit, commitment, FAILED);
        tell(
                permit,
                commitment,
                commitment.status() == CommitmentStatus.ENDED ? "pause.ended" : "pause.cancelled",
                Map.of());
        Grantee casemanager = casemanager(permit, commitment);
        if (casemanager != null) {
            mail(
                    permit,
                    commitment,
                    commitment.status() == CommitmentStatus.ENDED ? "pause-ended" : "pause-cancelled",
                    casemanager);
        }
        announce(commitment);
    }

    private void tell(Permit<?> permit, Commitment commitment, String code, Map<String, String> more) {
        Map<String, String> parameters = new TreeMap<>(more);
        parameters.put("organisation", commitment.request().authorityName());
        timeline.append(permit, commitment.caseFile(), new TimelineFact(code, parameters));
    }

    private void ask(Permit<?> permit, Commitment commitment, String code, Duty whom, LocalDate due) {
        boolean partner = whom.as() != CaseRole.CASEMANAGER;
        tasks.open(
                permit,
                new NewTask(
                        code,
                        subject(commitment),
                        commitment.caseFile(),
                        commitment.request().caseNumber(),
                        whom.whose(),
                        whom.as(),
                        null,
                        partner
                                ? commitment.request().askerName()
                                : commitment.request().authorityName(),
                        due));
    }

    private void done(Permit<?> permit, Commitment commitment, String code) {
        tasks.done(permit, subject(commitment), code);
    }

    /** To the organisation that is asked, or to the casemanager at the one that asks. */
    private void mail(Permit<?> permit, Commitment commitment, String template, Grantee to) {
        boolean partner = to.equals(respondent(commitment));
        mail(
                permit,
                commitment,
                template,
                to,
                partner ? null : commitment.request().asker(),
                (partner ? "/verzoek?id=" : "/toezegging?id=") + commitment.id());
    }

    private void mail(Permit<?> permit, Commitment commitment, String template, OutsideHolder to) {
        mail(
                permit,
                commitment,
                template,
                Grantee.person(to.holder()),
                to.employer(),
                "/verzoek?id=" + commitment.id());
    }

    /** {@code path} is where in the application to look, under its public address. */
    private void mail(
            Permit<?> permit,
            Commitment commitment,
            String template,
            Grantee to,
            @Nullable OrganisationId worksFor,
            String path) {
        Request request = commitment.request();
        outbox.post(
                permit,
                new NewMessage(
                        template,
                        to,
                        null,
                        Map.of(
                                "number", request.caseNumber(),
                                "organisation", request.authorityName(),
                                "asker", request.askerName(),
                                "answerBy", request.answerBy().toString(),
                                "path", path),
                        commitment.caseFile(),
                        worksFor));
    }

    private void announce(Commitment commitment) {
        changes.fire(new CommitmentChanged(commitment.id(), commitment.caseFile(), commitment.status(), clock.now()));
    }

    private @Nullable Grantee casemanager(Permit<?> permit, Commitment commitment) {
        PersonId casemanager = cases.reference(permit, commitment.caseFile()).casemanager();
        return casemanager == null ? null : Grantee.person(casemanager);
    }

    private static Grantee respondent(Commitment commitment) {
        return Grantee.organisation(commitment.authority());
    }

    private static Subject subject(Commitment commitment) {
        return new Subject(SubjectKind.COMMITMENT, commitment.id().value(), commitment.authority(), null);
    }
}
