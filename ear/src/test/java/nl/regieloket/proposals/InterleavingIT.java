package nl.regieloket.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.kernel.id.QuestionId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Scenarios, cross-cutting properties 1 and 2: whatever is tried by whom, two at once, in whichever order, each active
 * case has one casemanager, each commitment one authority, and nothing pauses or is refused but by the organisation
 * that was asked.
 */
@SuppressWarnings("NullAway.Init") // each round begins with its own
class InterleavingIT extends InContainer {
    private static final int SEEDS = 8;
    private static final int STEPS = 12;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack askingBack;

    @Inject
    private SendingProposals sending;

    @Inject
    private ReadingRequests requests;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private Stored stored;

    private Random random = new Random(0);
    private Cases.Directed directed;
    private Partner cjib;
    private Partner duo;
    private ProposalId proposal;
    private List<CommitmentId> parts = List.of();
    private List<Actor> actors = List.of();
    private List<MandateId> mandates = List.of();

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    @Test
    void any_acts_by_anybody_in_any_order_leave_a_lawful_course() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            random = new Random(seed);
            begin();
            for (int step = 0; step < STEPS; step++) {
                if (random.nextInt(6) == 0) {
                    days.jumpTo(days.today().plusDays(random.nextInt(1, 60)));
                } else {
                    AtOnce.all(act(), act());
                }
                assertLawful("seed " + seed + ", step " + step);
            }
            days.goBack();
        }
    }

    private void begin() {
        directed = cases.directed();
        cjib = asking.agency();
        duo = asking.agency();
        Partner colleague = asking.colleague(cjib);
        proposal = asking.sent(directed, cjib, duo);
        parts = List.of(asking.part(directed, proposal, cjib), asking.part(directed, proposal, duo));
        actors = List.of(
                cjib.officer(),
                cjib.officer(),
                colleague.officer(),
                colleague.officer(),
                duo.officer(),
                duo.officer(),
                directed.casemanager(),
                directed.casemanager(),
                directed.coordinator(),
                parties.officer(cjib.id(), OfficerFunction.TAILORING_OFFICER),
                parties.stronglySignedIn(cjib.id(), OfficerFunction.ADMINISTRATOR),
                parties.forOneself(OfficerFunction.HELPER));
        mandates = List.of(cjib.mandate(), colleague.mandate(), duo.mandate());
    }

    private AtOnce.Act act() {
        Actor actor = any(actors);
        CommitmentId part = any(parts);
        MandateId under = any(mandates);
        LocalDate from = days.today().plusDays(random.nextInt(-2, 20));
        var promise = new AnsweringCommitments.Promise(from, from.plusDays(random.nextInt(90)), null, null);
        return switch (random.nextInt(10)) {
            case 0 -> () -> answering.acknowledge(actor, part);
            case 1, 2, 3 -> () -> answering.commit(actor, part, promise, under);
            case 4 -> () -> answering.refuse(actor, part, "Nee", null, under);
            case 5 -> () -> askingBack.ask(actor, part, "Waarom?");
            case 6 -> () -> answering.confirm(actor, part, CollectionState.EXECUTED, null);
            case 7 -> () -> answering.cancel(actor, part, "Toch niet", under);
            case 8 -> () -> sending.withdraw(actor, part, "Niet nodig");
            default ->
                random.nextInt(8) == 0
                        ? () -> sending.withdraw(actor, proposal, "Niet nodig")
                        : () -> askingBack.explain(actor, part, question(part), "Daarom");
        };
    }

    private QuestionId question(CommitmentId part) {
        String id = stored.text(
                "select id from commitment_question where commitment_id = ? order by answered_at, id limit 1", part);
        return id.isEmpty() ? QuestionId.next() : new QuestionId(java.util.UUID.fromString(id));
    }

    private void assertLawful(String when) {
        assertThat(stored.number(
                        "select count(*) from direction where case_file_id = ? and ended_at is null", directed.id()))
                .as(when)
                .isEqualTo(1);
        for (int i = 0; i < parts.size(); i++) {
            Partner asked = i == 0 ? cjib : duo;
            CommitmentView view = requests.one(asked.officer(), parts.get(i));
            assertThat(view.authority()).as(when).isEqualTo(asked.id());
            List<CommitmentView.Step> steps = view.course().steps();
            assertThat(steps.getLast().to()).as(when).isEqualTo(view.status());
            for (int s = 0; s < steps.size(); s++) {
                CommitmentView.Step step = steps.get(s);
                CommitmentStatus from = s == 0 ? null : steps.get(s - 1).to();
                assertThat(step.from()).as(when).isEqualTo(from);
                if (from != null) {
                    assertThat(from.successors()).as(when).contains(step.to());
                }
                assertByWhom(when, step, asked);
            }
            assertThat(stored.number("select open_questions from commitment where id = ?", parts.get(i)))
                    .as(when)
                    .isEqualTo(stored.number(
                            "select count(*) from commitment_question where commitment_id = ? and answered_at is null",
                            parts.get(i)));
        }
        assertThat(stored.number(
                        "select count(*) from commitment c where c.case_file_id = ?"
                                + " and c.status in ('COMMITTED', 'IN_FORCE', 'ENDED', 'CANCELLED') and not exists"
                                + " (select 1 from mandate m join membership b on b.person_id = m.holder_id"
                                + " where m.id = c.decided_under and m.mandator_id = c.authority_id"
                                + " and m.holder_id = c.decided_by and b.organisation_id = c.authority_id)",
                        directed.id()))
                .as(when + ": property 2, who decided works for the creditor and holds its mandate")
                .isZero();
    }

    private void assertByWhom(String when, CommitmentView.Step step, Partner asked) {
        switch (step.to()) {
            case REQUESTED, WITHDRAWN ->
                assertThat(step.organisation()).as(when).isEqualTo(directed.municipality());
            case ACKNOWLEDGED -> assertThat(step.organisation()).as(when).isEqualTo(asked.id());
            case COMMITTED, REFUSED, CANCELLED -> {
                assertThat(step.organisation()).as(when).isEqualTo(asked.id());
                assertThat(step.mandate()).as(when).isNotNull();
            }
            case IN_FORCE, ENDED -> assertThat(step.organisation()).as(when).isNull();
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
