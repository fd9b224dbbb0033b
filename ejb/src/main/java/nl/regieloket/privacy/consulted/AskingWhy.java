package nl.regieloket.privacy.consulted;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Grantee;
import nl.regieloket.access.Permit;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.access.locks.OpenTo;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.LegalTerm;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.Uuid7;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.tasks.KeepingTasks;
import nl.regieloket.tasks.NewTask;
import org.jspecify.annotations.Nullable;

/** "Why was this?": a resident asks about one line of who looked, and the privacy officers of his municipality answer. */
@Boundary
@Stateless
public class AskingWhy {
    /** Within one month (AVG 12 lid 3). */
    private static final LegalTerm TERM = LegalTerm.months(1);

    private static final int MOST = 100;

    @Inject
    private ConsultationQuestions questions;

    @Inject
    private LookUps lookUps;

    @Inject
    private Access access;

    @Inject
    private LockedSubjects locked;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private BusinessClock clock;

    /**
     * Asks about a line; about one line once.
     *
     * @throws Problem.Missing {@code consultation.unknown} when it is about somebody else, or withheld
     * @throws Problem.Conflict {@code already-exists} when he asked about it before
     */
    public UUID ask(Actor actor, UUID line, String question) {
        var own = lookUps.self(actor);
        ConsultationQuestion asked = own.ids().stream()
                .flatMap(self -> lookUps.line(own, self, line).stream()
                        .map(read -> new ConsultationQuestion(
                                Uuid7.next(),
                                read,
                                self,
                                Objects.requireNonNull(own.municipalities().get(self)),
                                question,
                                clock.now(),
                                TERM.after(clock.today()))))
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("consultation.unknown"));
        if (!questions.about(List.of(line), own.ids()).isEmpty()) {
            throw new Problem.Conflict("already-exists");
        }
        questions.add(asked);
        tasks.open(
                own.permit(),
                new NewTask(
                        ConsultationQuestion.TASK,
                        asked.subject(),
                        null,
                        "",
                        Grantee.organisation(asked.municipality()),
                        null,
                        OfficerFunction.PRIVACY_OFFICER,
                        null,
                        TERM.after(clock.today())));
        return asked.id();
    }

    /**
     * The questions of residents of the actor's municipality, newest first.
     *
     * @param limit rows to return, 1 to 100
     */
    public Slice<QuestionRow> list(Actor actor, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        OrganisationId municipality =
                access.permitAtWork(actor, ConsultAction.ANSWER).organisation();
        List<ConsultationQuestion> found = questions.of(municipality, new OpenTo(actor), after, limit + 1);
        Map<OrganisationId, String> names = lookUps.names(found.stream().map(ConsultationQuestion::lookedFor));
        Map<PersonId, String> officers = lookUps.officers(
                found.stream().map(ConsultationQuestion::lookedBy).collect(Collectors.toSet()));
        return Slice.of(found, limit, last -> Cursor.after(last.id())).map(one -> row(one, names, officers));
    }

    /**
     * Answers one.
     *
     * @throws Problem.Missing {@code consultation.unknown} when no resident of his municipality asked it
     * @throws Problem.Forbidden {@code consultation.own} when it asks about his own looking
     * @throws Problem.Conflict {@code consultation.answered} when it was answered before
     */
    public void answer(Actor actor, UUID id, String answer) {
        Permit<ConsultAction> permit = access.permitAtWork(actor, ConsultAction.ANSWER);
        ConsultationQuestion question = questions.existing(id, permit.organisation());
        if (locked.isClosed(actor, question.resident().value())) {
            throw refused(permit, new Problem.Missing("consultation.unknown"));
        }
        if (question.lookedBy().equals(actor.person())) {
            throw refused(permit, new Problem.Forbidden("consultation.own"));
        }
        question.answer(permit, answer, clock.now());
        tasks.done(permit, question.subject(), ConsultationQuestion.TASK);
    }

    private Problem refused(Permit<?> permit, Problem refusal) {
        access.refused(permit, refusal);
        return refusal;
    }

    private QuestionRow row(
            ConsultationQuestion one, Map<OrganisationId, String> names, Map<PersonId, String> officers) {
        Consulted.Asked asked = one.asked();
        OrganisationId lookedFor = one.lookedFor();
        return new QuestionRow(
                one.id(),
                one.resident(),
                one.lookedBy(),
                officers.getOrDefault(one.lookedBy(), ""),
                lookedFor == null ? "" : names.getOrDefault(lookedFor, ""),
                one.lookedAt(),
                lookUps.activity(one),
                asked.question(),
                asked.askedAt(),
                asked.answerBy(),
                asked.answer(),
                asked.answeredAt());
    }
}
