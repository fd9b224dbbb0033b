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
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.timeline.KeepingTimeline;
import nl.regieloket.casefiles.timeline.TimelineFact;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.LegalCalendar;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.mandates.OutsideHolder;
import nl.regieloket.proposals.answers.Decision;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.requests.MailingRequests;
import nl.regieloket.proposals.requests.Request;
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
    private MailingRequests mailing;

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
        mailing.toWhoWasAsked(permit, commitment, "commitment-requested");
        announce(commitment);
    }

    /** Who decides in the name of who is asked from outside of it is asked too, once. */
    void requested(Permit<?> permit, Commitment commitment, OutsideHolder holder) {
        Grantee whom = Grantee.person(holder.holder());
        if (!tasks.waits(permit, commitment.subject(), ANSWER, whom)) {
            ask(
                    permit,
                    commitment,
                    ANSWER,
                    new Duty(whom, CaseRole.MANDATE_HOLDER),
                    commitment.request().answerBy());
            mailing.toHolder(permit, commitment, "commitment-requested", holder);
        }
    }

    /** And no more. */
    void requestedNoMore(Permit<?> permit, Commitment commitment, PersonId holder) {
        tasks.done(permit, commitment.subject(), ANSWER, Grantee.person(holder));
    }

    void explained(Permit<?> permit, Commitment commitment, OutsideHolder holder) {
        mailing.toHolder(permit, commitment, "commitment-explained", holder);
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
            mailing.toWhoAsks(permit, commitment, "commitment-question", casemanager);
        }
    }

    void explained(Permit<?> permit, Commitment commitment) {
        tell(permit, commitment, "commitment.explained", Map.of());
        if (commitment.openQuestions() == 0) {
            done(permit, commitment, EXPLAIN);
        }
        mailing.toWhoWasAsked(permit, commitment, "commitment-explained");
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
            mailing.toWhoAsks(permit, commitment, "commitment-answered", casemanager);
        }
        announce(commitment);
    }

    void withdrawn(Permit<?> permit, Commitment commitment) {
        answered(permit, commitment);
        mailing.toWhoWasAsked(permit, commitment, "commitment-withdrawn");
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
                    mailing.toWhoAsks(permit, commitment, "pause-failed", casemanager);
                }
            }
        }
    }

    void inForce(Permit<?> permit, Commitment commitment, LocalDate until) {
        tell(permit, commitment, "pause.in-force", Map.of("until", until.toString()));
        if (commitment.collection() != CollectionState.EXECUTED) {
            LocalDate due = new LegalCalendar().plusWorkingDays(clock.today(), WORKING_DAYS_TO_CONFIRM);
            ask(permit, commitment, CONFIRM, new Duty(respondent(commitment), CaseRole.RESPONDENT), due);
            mailing.toWhoWasAsked(permit, commitment, "pause-in-force");
        }
        announce(commitment);
    }

    /** Whoever asked to make all of it last longer need not be told to think of that. */
    void endsSoon(Permit<?> permit, Commitment commitment, LocalDate until, boolean canLastLonger) {
        tell(permit, commitment, "pause.ends-soon", Map.of("until", until.toString()));
        Grantee casemanager = casemanager(permit, commitment);
        if (casemanager != null && canLastLonger) {
            done(permit, commitment, ENDS_SOON);
            ask(permit, commitment, ENDS_SOON, new Duty(casemanager, CaseRole.CASEMANAGER), until);
            mailing.toWhoAsks(permit, commitment, "pause-ends-soon", casemanager);
        }
    }

    /** And again, when what would have made it last longer will not; that this one will not, was told already. */
    void endsSoonAfterAll(Permit<?> permit, Commitment commitment, LocalDate until) {
        Grantee casemanager = casemanager(permit, commitment);
        if (casemanager != null) {
            ask(permit, commitment, ENDS_SOON, new Duty(casemanager, CaseRole.CASEMANAGER), until);
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
            mailing.toWhoAsks(
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
                        commitment.subject(),
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
        tasks.done(permit, commitment.subject(), code);
    }

    private void announce(Commitment commitment) {
        changes.fire(new CommitmentChanged(commitment.id(), commitment.status()));
    }

    private @Nullable Grantee casemanager(Permit<?> permit, Commitment commitment) {
        PersonId casemanager = cases.reference(permit, commitment.caseFile()).casemanager();
        return casemanager == null ? null : Grantee.person(casemanager);
    }

    private static Grantee respondent(Commitment commitment) {
        return Grantee.organisation(commitment.authority());
    }
}
