package nl.regieloket.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.timeline.TimelineRow;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.Test;

/** CM-01, CM-09: one casemanager at every instant, held by the gate, the aggregate and the database. */
class DirectingCasesIT extends InContainer {
    private static final CaseListQuery ALL = new CaseListQuery(null, null, null, 50);

    @Inject
    private OpeningCases opening;

    @Inject
    private DirectingCases directing;

    @Inject
    private ReadingCases reading;

    @Inject
    private WorkList workList;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private Parties parties;

    @Resource(lookup = "jdbc/regieloket")
    private DataSource database;

    @Test
    void the_desk_holds_a_case_until_a_casemanager_does() {
        OrganisationId rietmond = parties.municipality();
        Actor tom = parties.officer(rietmond, OfficerFunction.DESK_OFFICER);
        Actor karin = parties.officer(rietmond, OfficerFunction.COORDINATOR);
        Actor nadia = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        CaseFileId id = opened(tom);

        assertThat(reading.overview(tom, id).reference().status()).isEqualTo(CaseStatus.INTAKE);
        assertThat(codes(karin)).containsExactly("case.assign");
        refuses(nadia, id, "case-file.unknown");

        directing.assign(karin, id, version(id), nadia.person(), "Has room");

        assertThat(reading.overview(nadia, id).allows(CaseAction.HAND_OVER)).isTrue();
        assertThat(codes(nadia)).containsExactly("case.interview");
        assertThat(codes(karin)).isEmpty();
        refuses(tom, id, "access.refused");
        assertThat(reading.list(tom, ALL).rows()).isEmpty();
        assertThat(reading.list(nadia, ALL).rows()).extracting(CaseFileRow::id).containsExactly(id);
    }

    @Test
    void a_hand_over_and_back_leaves_no_gap_and_takes_the_work_along() {
        OrganisationId rietmond = parties.municipality();
        Actor karin = parties.officer(rietmond, OfficerFunction.COORDINATOR);
        Actor nadia = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        Actor joris = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        CaseFileId id = opened(parties.officer(rietmond, OfficerFunction.DESK_OFFICER));
        directing.assign(karin, id, version(id), nadia.person(), "Has room");

        directing.handOver(nadia, id, version(id), joris.person(), "Leave");

        refuses(nadia, id, "case-file.unknown");
        assertThat(codes(nadia)).isEmpty();
        assertThat(codes(joris)).containsExactly("case.interview");

        directing.handOver(joris, id, version(id), nadia.person(), "Back again");

        var directions = reading.overview(nadia, id).directions();
        assertThat(directions).hasSize(3);
        assertThat(directions.get(0).until()).isEqualTo(directions.get(1).from());
        assertThat(directions.get(1).until()).isEqualTo(directions.get(2).from());
        assertThat(directions.get(2).until()).isNull();
        assertThat(reading.timeline(nadia, id, null).rows())
                .extracting(TimelineRow::code)
                .containsExactly("case.handed-over", "case.handed-over", "case.assigned", "case.opened");
    }

    @Test
    void of_two_coordinators_who_assign_at_once_one_is_told_so() throws Exception {
        OrganisationId rietmond = parties.municipality();
        Actor nadia = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        Actor joris = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        CaseFileId id = opened(parties.officer(rietmond, OfficerFunction.DESK_OFFICER));
        List<Callable<Boolean>> both = List.of(
                assigning(parties.officer(rietmond, OfficerFunction.COORDINATOR), id, nadia),
                assigning(parties.officer(rietmond, OfficerFunction.COORDINATOR), id, joris));
        int succeeded = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> done : threads.invokeAll(both)) {
                succeeded += done.get() ? 1 : 0;
            }
        }
        assertThat(succeeded).isEqualTo(1);
    }

    @Test
    void the_desk_of_another_municipality_sees_nothing_and_its_attempt_is_in_the_trail() throws Exception {
        CaseFileId id = opened(parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER));
        Actor olga = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);

        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> reading.overview(olga, id))
                .extracting(Problem::code)
                .isEqualTo("case-file.unknown");
        assertThat(reading.list(olga, ALL).rows()).isEmpty();
        assertThat(count("select count(*) from trail_line where subject_id = ? and not allowed", id.value()))
                .isEqualTo(1);
    }

    @Test
    void a_casemanager_assigns_nobody_and_nobody_assigns_an_officer_of_elsewhere() {
        OrganisationId rietmond = parties.municipality();
        Actor karin = parties.officer(rietmond, OfficerFunction.COORDINATOR);
        Actor nadia = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        Actor oscar = parties.officer(parties.municipality(), OfficerFunction.CASEMANAGER);
        CaseFileId id = opened(parties.officer(rietmond, OfficerFunction.DESK_OFFICER));

        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> directing.assign(nadia, id, version(id), nadia.person(), "Mine"));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> directing.assign(karin, id, version(id), oscar.person(), "Has room"))
                .extracting(Problem::code)
                .isEqualTo("case-file.not-a-casemanager");
    }

    @Test
    void the_database_refuses_an_active_case_without_a_casemanager_and_two_at_once() {
        OrganisationId rietmond = parties.municipality();
        Actor karin = parties.officer(rietmond, OfficerFunction.COORDINATOR);
        Actor nadia = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        CaseFileId id = opened(parties.officer(rietmond, OfficerFunction.DESK_OFFICER));
        directing.assign(karin, id, version(id), nadia.person(), "Has room");

        assertThatThrownBy(() -> change("update case_file set casemanager_id = null where id = ?", id.value()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("case_file_has_one_casemanager");
        assertThatThrownBy(() -> change(
                        "insert into direction (id, case_file_id, casemanager_id, started_at, follows_at, reason,"
                                + " decided_by) select uuid(), case_file_id, casemanager_id, started_at, null, 'x',"
                                + " decided_by from direction where case_file_id = ?",
                        id.value()))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*direction_(starts|open)_once.*");
    }

    @Test
    void who_looked_at_an_older_version_hands_nothing_over() {
        OrganisationId rietmond = parties.municipality();
        Actor karin = parties.officer(rietmond, OfficerFunction.COORDINATOR);
        Actor nadia = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        Actor joris = parties.officer(rietmond, OfficerFunction.CASEMANAGER);
        CaseFileId id = opened(parties.officer(rietmond, OfficerFunction.DESK_OFFICER));
        directing.assign(karin, id, version(id), nadia.person(), "Has room");
        int seen = version(id);
        directing.interviewed(
                nadia, id, seen, BusinessClock.dayOf(reading.overview(nadia, id).openedAt()));

        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> directing.handOver(karin, id, seen, joris.person(), "Leave"))
                .extracting(Problem::code)
                .isEqualTo("changed-meanwhile");
    }

    private Callable<Boolean> assigning(Actor coordinator, CaseFileId id, Actor casemanager) {
        return () -> {
            try {
                directing.assign(coordinator, id, version(id), casemanager.person(), "Has room");
                return true;
            } catch (Problem.Conflict e) {
                assertThat(e.code()).isIn("changed-meanwhile", "case-file.already-directed");
                return false;
            }
        };
    }

    private void refuses(Actor actor, CaseFileId id, String code) {
        assertThatThrownBy(() -> reading.overview(actor, id)).hasMessage(code);
    }

    private List<String> codes(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 10)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    private CaseFileId opened(Actor desk) {
        var facts = new ResidentFacts(new ResidentName("Samira", null, "El Idrissi"), null, null, null, "nl");
        var resident = registering.register(desk, new NewResident(facts, null, null, false));
        HouseholdId household =
                households.form(desk, List.of(new NewMember(resident, HouseholdRole.ADULT, LocalDate.of(2020, 1, 1))));
        return opening.open(desk, new NewCaseFile(household, Set.of("wgs"), null));
    }

    private int version(CaseFileId id) {
        try {
            return count("select version from case_file where id = ?", id.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.toString());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void change(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.toString());
            statement.executeUpdate();
        }
    }
}
