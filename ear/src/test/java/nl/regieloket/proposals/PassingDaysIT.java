package nl.regieloket.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.proposals.confirmations.ConfirmationView;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DE-03: a pause per creditor, with a start and an end that come by date alone, and a warning before the end. */
class PassingDaysIT extends InContainer {
    @Inject
    private AnsweringCommitments answering;

    @Inject
    private ReadingRequests requests;

    @Inject
    private ReadingPauses pauses;

    @Inject
    private WorkList workList;

    @Inject
    private PassingDays passing;

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

    private LocalDate today;
    private Cases.Directed directed;
    private Partner cjib;
    private CommitmentId id;

    @BeforeEach
    void asked() {
        today = days.today();
        directed = cases.directed();
        cjib = asking.agency();
        id = asking.asked(directed, cjib);
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    @Test
    void a_pause_comes_into_force_on_its_first_day_warns_twice_and_ends_after_its_last() {
        LocalDate from = today.plusDays(5);
        LocalDate until = today.plusDays(125);
        commit(from, until, null);
        passes(from.minusDays(1), CommitmentStatus.COMMITTED);
        assertThat(inForce()).isFalse();

        passes(from, CommitmentStatus.IN_FORCE);
        assertThat(inForce()).isTrue();
        assertThat(work(cjib.officer())).contains("pause.confirm");
        answering.confirm(cjib.officer(), id, CollectionState.FAILED, "Storing");
        assertThat(work(directed.casemanager())).contains("pause.failed");
        answering.confirm(cjib.officer(), id, CollectionState.EXECUTED, null);
        assertThat(work(cjib.officer())).doesNotContain("pause.confirm");
        assertThat(work(directed.casemanager())).doesNotContain("pause.failed");

        passes(until.minusDays(31), CommitmentStatus.IN_FORCE);
        assertThat(mails("pause-ends-soon")).isZero();
        passes(until.minusDays(30), CommitmentStatus.IN_FORCE);
        assertThat(mails("pause-ends-soon")).isEqualTo(1);
        assertThat(work(directed.casemanager())).contains("pause.ends-soon");
        passes(until.minusDays(7), CommitmentStatus.IN_FORCE);
        assertThat(mails("pause-ends-soon")).isEqualTo(2);
        assertThat(work(directed.casemanager())).containsOnlyOnce("pause.ends-soon");

        passes(until, CommitmentStatus.IN_FORCE);
        assertThat(inForce()).as("the last day counts").isTrue();
        passes(until.plusDays(1), CommitmentStatus.ENDED);
        assertThat(inForce()).isFalse();
        assertThat(work(directed.casemanager())).doesNotContain("pause.ends-soon");
        assertThat(mails("pause-ended")).isEqualTo(1);
        assertThat(requests.one(cjib.officer(), id).course().confirmations())
                .extracting(ConfirmationView::state)
                .containsExactly(CollectionState.FAILED, CollectionState.EXECUTED);
    }

    /** A clock that leaps over years brings every state between, once and in order; nobody is warned of what is over. */
    @Test
    void a_clock_that_is_moved_far_ahead_in_one_step_skips_no_state() {
        commit(today.plusDays(5), today.plusDays(125), null);

        passes(today.plusYears(3), CommitmentStatus.ENDED);

        assertThat(requests.one(cjib.officer(), id).course().steps())
                .extracting(CommitmentView.Step::to)
                .containsExactly(
                        CommitmentStatus.REQUESTED,
                        CommitmentStatus.COMMITTED,
                        CommitmentStatus.IN_FORCE,
                        CommitmentStatus.ENDED);
        assertThat(stored.number(
                        "select count(*) from timeline_entry where case_file_id = ? and code like 'pause.%'",
                        directed.id()))
                .isEqualTo(2);
        assertThat(mails("pause-ends-soon")).isZero();
        assertThat(work(cjib.officer())).isEmpty();
        assertThat(work(directed.casemanager())).doesNotContain("pause.ends-soon");
    }

    /** Awb 3:40: no effect before it is made known. */
    @Test
    void a_promise_is_in_force_from_the_later_of_its_start_and_its_being_made_known() {
        commit(today, today.plusDays(60), today.plusDays(10));
        assertThat(status()).isEqualTo(CommitmentStatus.COMMITTED);
        passes(today.plusDays(9), CommitmentStatus.COMMITTED);
        assertThat(inForce()).isFalse();
        passes(today.plusDays(10), CommitmentStatus.IN_FORCE);
    }

    @Test
    void a_pause_of_today_is_in_force_within_the_minute_by_the_timer_alone() {
        commit(today, today.plusDays(60), null);
        assertThat(passing.due(1000)).contains(id);

        days.goBack(); // even a clock that is set to the same time makes the day pass

        assertThat(status()).isEqualTo(CommitmentStatus.IN_FORCE);
        assertThat(passing.due(1000)).doesNotContain(id);
        assertThat(stored.number(
                        "select count(*) from commitment_transition where commitment_id = ?"
                                + " and to_status = 'IN_FORCE' and for_organisation_id is null",
                        id))
                .as("the clock acts for no organisation")
                .isEqualTo(1);
    }

    @Test
    void a_short_pause_warns_three_days_before_its_end() {
        commit(today, today.plusDays(6), null);
        passes(today.plusDays(2), CommitmentStatus.IN_FORCE);
        assertThat(mails("pause-ends-soon")).isZero();
        passes(today.plusDays(3), CommitmentStatus.IN_FORCE);
        assertThat(mails("pause-ends-soon")).isEqualTo(1);
    }

    @Test
    void silence_is_no_consent_however_long_it_lasts() {
        passes(today.plusYears(2), CommitmentStatus.REQUESTED);
        assertThat(inForce()).isFalse();
        assertThat(requests.one(cjib.officer(), id).overdue()).isTrue();
        assertThat(work(cjib.officer())).as("it still waits").containsExactly("commitment.answer");
        days.jumpTo(today.plusYears(2));
        answering.refuse(cjib.officer(), id, "Te laat, maar nee", null, cjib.mandate());
        assertThat(status()).isEqualTo(CommitmentStatus.REFUSED);
    }

    @Test
    void a_pause_that_was_taken_back_never_comes_to_life_again() {
        commit(today.plusDays(5), today.plusDays(60), null);
        answering.cancel(cjib.officer(), id, "Afspraak geschonden", cjib.mandate());
        passes(today.plusDays(10), CommitmentStatus.CANCELLED);
        passes(today.plusDays(90), CommitmentStatus.CANCELLED);
        assertThat(mails("pause-in-force")).isZero();
    }

    @Test
    void two_clocks_that_pass_the_same_day_at_once_do_it_once() throws Exception {
        commit(today, today.plusDays(60), null);
        Actor timer = timer();

        nl.regieloket.testing.AtOnce.all(
                () -> passing.pass(timer, id), () -> passing.pass(timer, id), () -> passing.pass(timer, id));

        assertThat(stored.number("select count(*) from commitment_transition where commitment_id = ?", id))
                .isEqualTo(3);
        assertThat(mails("pause-in-force")).isEqualTo(1);
    }

    @Test
    void nobody_plays_the_clock() {
        commit(today, today.plusDays(60), null);
        for (Actor person : List.of(
                cjib.officer(),
                directed.casemanager(),
                parties.stronglySignedIn(cjib.id(), OfficerFunction.ADMINISTRATOR))) {
            assertThatThrownBy(() -> passing.pass(person, id)).isInstanceOf(Problem.class);
        }
    }

    @jakarta.inject.Inject
    private nl.regieloket.access.IdentifyingActors identifying;

    private Actor timer() {
        return identifying.timer("test");
    }

    private void commit(LocalDate from, LocalDate until, @org.jspecify.annotations.Nullable LocalDate known) {
        answering.commit(
                cjib.officer(), id, new AnsweringCommitments.Promise(from, until, null, known), cjib.mandate());
    }

    private void passes(LocalDate day, CommitmentStatus expected) {
        days.jumpTo(day);
        assertThat(status()).isEqualTo(expected);
    }

    private CommitmentStatus status() {
        return requests.one(cjib.officer(), id).status();
    }

    private boolean inForce() {
        return pauses.ofCase(directed.casemanager(), directed.id()).stream().anyMatch(ReadingPauses.Pause::inForce);
    }

    private List<String> work(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    private long mails(String template) {
        return stored.number(
                "select count(*) from outbox_message where case_file_id = ? and template = ?", directed.id(), template);
    }
}
