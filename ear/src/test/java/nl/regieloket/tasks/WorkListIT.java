package nl.regieloket.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regieloket.access.Actor;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Grantee;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.proposals.confirmations.CollectionState;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Transactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DA-25, CM-04: each action has an owner: what waits for whom, soonest first, gone when it is done. */
class WorkListIT extends InContainer {
    @Inject
    private WorkList workList;

    @Inject
    private KeepingTasks keeping;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack askingBack;

    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases reading;

    @Inject
    private nl.regieloket.access.Access access;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    @Inject
    private Transactions transactions;

    @Inject
    private Stored stored;

    @Test
    void the_soonest_comes_first_and_paging_misses_and_repeats_nothing_while_work_comes_in() {
        var directed = cases.directed();
        LocalDate today = days.today();
        for (int days : new int[] {50, 10, 40, 30, 60, 20}) {
            open(directed, "test." + days, today.plusDays(days));
        }
        open(directed, "test.10-too", today.plusDays(10));
        Slices first = page(directed.casemanager(), null);
        assertThat(first.codes()).containsExactly("test.10", "test.10-too", "test.20");

        open(directed, "test.5", today.plusDays(5)); // before where we are: seen when one begins anew
        open(directed, "test.20-too", today.plusDays(20)); // on the same day as the last row: still to come
        open(directed, "test.55", today.plusDays(55));

        List<String> rest = new ArrayList<>();
        Cursor next = first.next();
        while (next != null) {
            Slices slice = page(directed.casemanager(), next);
            rest.addAll(slice.codes());
            next = slice.next();
        }
        assertThat(rest)
                .filteredOn(code -> code.startsWith("test."))
                .containsExactly("test.20-too", "test.30", "test.40", "test.50", "test.55", "test.60");
        assertThat(codes(directed.casemanager())).startsWith("test.5", "test.10");
    }

    @Test
    void what_waits_for_somebody_already_does_not_wait_for_him_twice_and_is_due_on_the_sooner_day() {
        var directed = cases.directed();
        open(directed, "test.once", days.today().plusDays(9));
        open(directed, "test.once", days.today().plusDays(4));
        open(directed, "test.once", days.today().plusDays(7));
        assertThat(workList.mine(directed.casemanager(), new WorkListQuery(null, 50))
                        .rows())
                .filteredOn(row -> row.code().equals("test.once"))
                .extracting(TaskRow::due)
                .containsExactly(days.today().plusDays(4));
    }

    @Test
    void two_questions_back_are_one_thing_to_do_until_the_last_one_is_answered() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(directed, cjib);
        var first = askingBack.ask(cjib.officer(), id, "Loopt er schuldhulp?");
        var second = askingBack.ask(cjib.officer(), id, "Sinds wanneer?");
        assertThat(codes(directed.casemanager())).containsOnlyOnce("question.answer");
        askingBack.explain(directed.casemanager(), id, first, "Ja");
        assertThat(codes(directed.casemanager())).containsOnlyOnce("question.answer");
        askingBack.explain(directed.casemanager(), id, second, "Sinds mei");
        assertThat(codes(directed.casemanager())).doesNotContain("question.answer");
    }

    @Test
    void a_stop_that_failed_twice_is_one_thing_to_do_also_when_it_is_told_at_the_same_moment() throws Exception {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(directed, cjib);
        asking.commits(cjib, id, 30);
        answering.confirm(cjib.officer(), id, CollectionState.FAILED, "Storing");
        answering.confirm(cjib.officer(), id, CollectionState.FAILED, "Nog steeds");
        assertThat(codes(directed.casemanager())).containsOnlyOnce("pause.failed");

        CommitmentId other = asking.asked(cases.another(directed), cjib);
        asking.commits(cjib, other, 30);
        AtOnce.Act failed = () -> answering.confirm(cjib.officer(), other, CollectionState.FAILED, null);
        assertThat(AtOnce.all(failed, failed, failed))
                .as("at least one is heard")
                .contains("");
        assertThat(stored.number(
                        "select count(*) from task where subject_id = ? and code = 'pause.failed' and done_at is null",
                        other))
                .isEqualTo(1);
    }

    @Test
    void a_page_has_one_to_a_hundred_rows() {
        for (int limit : new int[] {0, 101}) {
            assertThatThrownBy(() -> new WorkListQuery(null, limit)).isInstanceOf(Problem.Invalid.class);
        }
        assertThatThrownBy(() -> page(cases.directed().casemanager(), Cursor.parse("onzin")))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void work_is_gone_when_it_is_done_and_goes_back_and_forth_between_asker_and_asked() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        CommitmentId id = asking.asked(directed, cjib);
        assertThat(codes(cjib.officer())).containsExactly("commitment.answer");

        var question = askingBack.ask(cjib.officer(), id, "Loopt er schuldhulp?");
        assertThat(codes(directed.casemanager())).contains("question.answer");
        askingBack.explain(directed.casemanager(), id, question, "Ja");
        assertThat(codes(directed.casemanager())).doesNotContain("question.answer");

        answering.refuse(cjib.officer(), id, "Nee", null, cjib.mandate());
        assertThat(codes(cjib.officer())).isEmpty();
        assertThat(workList.ofOthers(directed.casemanager(), new WorkListQuery(null, 50))
                        .rows())
                .isEmpty();
    }

    @Test
    void work_undone_by_a_rollback_was_never_there() {
        var directed = cases.directed();
        transactions.rolledBack(() -> open(directed, "test.rolled-back", days.today()));
        assertThat(codes(directed.casemanager())).doesNotContain("test.rolled-back");
    }

    @Test
    void who_may_answer_sees_what_was_asked_and_colleagues_and_others_do_not() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        asking.asked(directed, cjib);
        Partner colleague = asking.colleague(cjib);
        assertThat(codes(colleague.officer())).containsExactly("commitment.answer");

        Stream.of(
                        parties.officer(cjib.id(), OfficerFunction.COORDINATOR),
                        parties.stronglySignedIn(cjib.id(), OfficerFunction.ADMINISTRATOR),
                        asking.agency().officer(),
                        cases.directed().casemanager(),
                        parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER),
                        directed.desk(),
                        parties.forOneself(OfficerFunction.HELPER),
                        parties.forOneself(OfficerFunction.RESIDENT))
                .forEach(other -> {
                    assertThat(codes(other)).doesNotContain("commitment.answer");
                    assertThatThrownBy(() -> workList.ofCase(other, reading.subject(other, directed.id())))
                            .isInstanceOf(Problem.class);
                });
        assertThat(workList.ofOthers(directed.casemanager(), new WorkListQuery(null, 50))
                        .rows())
                .extracting(TaskRow::code)
                .containsExactly("commitment.answer");
        assertThat(workList.ofOthers(directed.coordinator(), new WorkListQuery(null, 50))
                        .rows())
                .extracting(TaskRow::code)
                .contains("commitment.answer");
    }

    /** CM-09: work goes along with the case. */
    @Test
    void what_waits_goes_along_with_a_hand_over() {
        var directed = cases.directed();
        Actor joris = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        open(directed, "test.along", days.today());
        long version = reading.overview(directed.casemanager(), directed.id()).version();

        directing.handOver(directed.casemanager(), directed.id(), version, joris.person(), "Verlof");

        assertThat(codes(directed.casemanager())).isEmpty();
        assertThat(codes(joris)).contains("test.along");
    }

    private record Slices(List<String> codes, @Nullable Cursor next) {}

    private Slices page(Actor actor, @Nullable Cursor after) {
        var slice = workList.mine(actor, new WorkListQuery(after, 3));
        return new Slices(slice.rows().stream().map(TaskRow::code).toList(), slice.next());
    }

    private List<String> codes(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    private void open(Cases.Directed directed, String code, LocalDate due) {
        Actor nadia = directed.casemanager();
        var subject = reading.subject(nadia, directed.id());
        keeping.open(
                access.permit(nadia, TaskAction.SEE, subject),
                new NewTask(
                        code,
                        subject,
                        directed.id(),
                        "D-TEST",
                        Grantee.person(nadia.person()),
                        CaseRole.CASEMANAGER,
                        null,
                        null,
                        due));
    }
}
