package nl.regieloket.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.CaseFileRow;
import nl.regieloket.casefiles.CaseListQuery;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.proposals.CommitmentStatus;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.proposals.ReadingRequests;
import nl.regieloket.proposals.ReadingRequests.Which;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stories that the documentation tells (E1, E4), and ten that were invented: no scene fails, and lists show them. */
class PerformanceIT extends InContainer {
    private static final long SEED = 2026;
    private static final int INVENTED = 10;
    private static final int ALL = 100;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 14);
    private static final String RIETMOND = "00000099000009001000";
    private static final String OOSTERHAVEN = "00000099000009002000";
    private static final String CJIB = "00000099000001006000";
    private static final String TOESLAGEN = "00000099000001002000";
    private static final String BELASTINGDIENST = "00000099000001001000";

    @Inject
    private Performance performance;

    @Inject
    private DemoCast cast;

    @Inject
    private DemoFolder folder;

    @Inject
    private ReadingCases cases;

    @Inject
    private ReadingRequests requests;

    @Inject
    private ReadingPauses pauses;

    @Inject
    private WorkList workList;

    @Inject
    private Days days;

    @SuppressWarnings("NullAway.Init") // before each
    private Set<CaseFileRow> before;

    @BeforeEach
    void what_was_there() {
        before = allCases();
    }

    @AfterEach
    void the_clock_runs_on() {
        days.goBack();
    }

    @Test
    void the_whole_demo_is_played_and_every_list_shows_it() {
        List<InventedHousehold> households = households();
        Performance.Outcome outcome = performance.play(households, LAST_DAY);

        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.scenes()).isGreaterThan(households.size() * 2);
        assertThat(days.today()).isEqualTo(LAST_DAY);
        Set<CaseFileRow> played = allCases();
        played.removeIf(row -> before.stream().anyMatch(old -> old.id().equals(row.id())));
        assertThat(played).hasSize((int) households.stream()
                .filter(household -> household.course().reaches(Course.OPENED))
                .count());
        assertThat(withStatus(played, CaseStatus.CLOSED)).isEqualTo(withCourse(households, Course.SETTLED));
        assertThat(withStatus(played, CaseStatus.AFTERCARE)).isEqualTo(withCourse(households, Course.AFTERCARE));

        Set<String> numbers = played.stream().map(CaseFileRow::number).collect(Collectors.toSet());
        assertThat(requests(CJIB, numbers)).as("what the CJIB was asked").hasSize((int) households.stream()
                .filter(household -> household.course() == Course.PROPOSED)
                .filter(household -> household.claims().stream()
                        .anyMatch(claim -> claim.asked().equals(CJIB)))
                .count());
        assertThat(requests(BELASTINGDIENST, numbers))
                .as("E4: the collector said no")
                .anyMatch(row -> row.status() == CommitmentStatus.REFUSED);
        assertThat(pauses.ofMyOrganisation(cast.answererOf(TOESLAGEN), null, ALL)
                        .rows())
                .as("E1: Toeslagen waits until 7 October")
                .anyMatch(pause -> numbers.contains(pause.caseNumber())
                        && LocalDate.of(2026, 10, 7).equals(pause.period().until()));
        assertThat(workList.ofOthers(cast.actor("nadia"), new WorkListQuery(null, ALL))
                        .rows())
                .extracting(TaskRow::reference)
                .containsAnyElementsOf(numbers);
    }

    @Test
    void a_scene_that_fails_is_told_and_stops_no_other_household() {
        List<InventedHousehold> two = households().subList(0, 2);
        Performance.Outcome outcome =
                performance.play(List.of(two.getFirst(), two.getFirst(), two.getLast()), LAST_DAY);
        assertThat(outcome.failures()).hasSize(1).first().asString().contains("resident");
        Set<CaseFileRow> played = allCases();
        assertThat(played).hasSize(before.size() + 2);
    }

    private static long withStatus(Set<CaseFileRow> cases, CaseStatus status) {
        return cases.stream().filter(row -> row.status() == status).count();
    }

    private static long withCourse(List<InventedHousehold> households, Course course) {
        return households.stream()
                .filter(household -> household.course() == course)
                .count();
    }

    private List<ReadingRequests.Row> requests(String oin, Set<String> numbers) {
        List<ReadingRequests.Row> all = new ArrayList<>();
        for (Which which : Which.values()) {
            all.addAll(requests.list(cast.answererOf(oin), new ReadingRequests.Query(which, null, ALL))
                    .rows());
        }
        return all.stream().filter(row -> numbers.contains(row.caseNumber())).toList();
    }

    private Set<CaseFileRow> allCases() {
        Set<CaseFileRow> all = new HashSet<>();
        for (String oin : List.of(RIETMOND, OOSTERHAVEN)) {
            Actor coordinator = cast.coordinatorOf(oin);
            @Nullable Cursor next = null;
            do {
                Slice<CaseFileRow> slice = cases.list(coordinator, new CaseListQuery(null, null, next, ALL));
                all.addAll(slice.rows());
                next = slice.next();
            } while (next != null);
        }
        return all;
    }

    private List<InventedHousehold> households() {
        List<InventedHousehold> all = new ArrayList<>(KnownHouseholds.all());
        all.addAll(
                new Inventing(SEED, folder.text("names.csv"), folder.text("claims.csv"), folder.text("questions.csv"))
                        .households(INVENTED));
        return all.stream().map(PerformanceIT::withNewNumbers).toList();
    }

    /** Played again on the same database, they are other people. */
    private static InventedHousehold withNewNumbers(InventedHousehold like) {
        return with(
                like,
                like.members().stream()
                        .map(member -> new InventedPerson(
                                member.given(), member.prefix(), member.family(), member.born(), bsn()))
                        .toList());
    }

    private static InventedHousehold with(InventedHousehold like, List<InventedPerson> members) {
        return new InventedHousehold(
                like.municipality(),
                like.day(),
                like.question(),
                like.threat(),
                like.director(),
                like.interview(),
                members,
                like.claims(),
                like.course(),
                like.replies());
    }

    private static Bsn bsn() {
        while (true) {
            String digits = Integer.toString(ThreadLocalRandom.current().nextInt(990_000_000, 999_000_000));
            if (Bsn.isValid(digits)) {
                return new Bsn(digits);
            }
        }
    }
}
