package nl.regieloket.privacy;

import static nl.regieloket.testing.Refusals.forbidden;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Waiting;
import org.junit.jupiter.api.Test;

/** A trail that is not whole, not sealed or not verified becomes work for the privacy officers; nobody else notices. */
class WatchingTrailIT extends InContainer {
    @Inject
    private WatchingTrail watching;

    @Inject
    private AlarmingPrivacyOfficers alarming;

    @Inject
    private CheckingTrail checking;

    @Inject
    private IdentifyingActors identifying;

    @Inject
    private WorkList workList;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @Test
    void lines_that_nobody_seals_alarm_until_they_are_sealed() throws Exception {
        Actor officer = privacyOfficer(parties.municipality());
        // older than every other line that waits meanwhile
        UUID line = UUID.fromString("01800000" + UUID.randomUUID().toString().substring(8, 14) + "7000-8000"
                + UUID.randomUUID().toString().substring(23));
        try (Connection sealing = stored.connection();
                var statement = sealing.createStatement()) {
            sealing.setAutoCommit(false);
            statement.executeQuery("select position from trail_head where id = 1 for update"); // the sealer waits
            stored.change(
                    "insert into trail_line (id, occurred_at, person_id, action, subject_kind, subject_id, allowed)"
                            + " values (?, utc_timestamp(6) - interval 2 minute, ?, 'test.write',"
                            + " 'CASE_FILE', ?, false)",
                    line,
                    UUID.randomUUID(),
                    UUID.randomUUID());
            stored.change("insert into trail_unsealed values (?)", line);
            watching.alarm();
            assertThat(tasks(officer)).contains("trail.behind");
            assertThat(kinds(officer)).contains(AlarmKind.BEHIND);
            sealing.rollback();
        }
        Waiting.until(() -> stored.number("select count(*) from trail_seal where line_id = ?", line) == 1);
        watching.alarm();
        assertThat(tasks(officer)).doesNotContain("trail.behind");
        assertThat(kinds(officer)).doesNotContain(AlarmKind.BEHIND);
    }

    @Test
    void an_alarm_is_told_once_to_each_organisation_and_anew_when_there_is_more() {
        Actor officer = privacyOfficer(parties.municipality());
        Actor elsewhere = privacyOfficer(parties.municipality());
        Actor timer = identifying.timer("watching-trail");
        try {
            alarming.tell(timer, AlarmKind.UNVERIFIED, 1);
            alarming.tell(timer, AlarmKind.UNVERIFIED, 1);
            assertThat(tasks(officer)).containsOnlyOnce("trail.unverified");
            assertThat(tasks(elsewhere)).containsOnlyOnce("trail.unverified");

            checking.seen(officer, AlarmKind.UNVERIFIED);
            assertThat(tasks(officer)).doesNotContain("trail.unverified");
            assertThat(kinds(officer)).as("told until it is over").contains(AlarmKind.UNVERIFIED);
            assertThat(tasks(elsewhere)).as("their own work").contains("trail.unverified");

            alarming.tell(timer, AlarmKind.UNVERIFIED, 2);
            assertThat(tasks(officer)).containsOnlyOnce("trail.unverified");
        } finally {
            alarming.tell(timer, AlarmKind.UNVERIFIED, 0);
        }
        assertThat(tasks(elsewhere)).doesNotContain("trail.unverified");
    }

    @Test
    void nobody_but_a_privacy_officer_verifies_and_nobody_but_the_clock_alarms() {
        OrganisationId municipality = parties.municipality();
        OrganisationId agency = parties.organisation(OrganisationKind.NATIONAL_AGENCY);
        for (Actor other : List.of(
                parties.stronglySignedIn(municipality, OfficerFunction.DESK_OFFICER, OfficerFunction.CASEMANAGER),
                parties.stronglySignedIn(municipality, OfficerFunction.COORDINATOR, OfficerFunction.ADMINISTRATOR),
                parties.stronglySignedIn(agency, OfficerFunction.TAILORING_OFFICER, OfficerFunction.LEGAL_OFFICER))) {
            forbidden(() -> checking.state(other), "access.refused");
            forbidden(() -> checking.check(other), "access.refused");
            forbidden(() -> checking.walk(other, UUID.randomUUID()), "access.refused");
            forbidden(() -> checking.anchors(other, null, 10), "access.refused");
            forbidden(() -> checking.seen(other, AlarmKind.BROKEN), "access.refused");
            forbidden(() -> alarming.tell(other, AlarmKind.BROKEN, 1), "access.refused");
        }
        assertThat(checking.check(privacyOfficer(municipality)).course().byHand())
                .isTrue();
    }

    private Actor privacyOfficer(OrganisationId organisation) {
        return parties.officer(organisation, OfficerFunction.PRIVACY_OFFICER);
    }

    private List<String> tasks(Actor officer) {
        return workList.mine(officer, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .toList();
    }

    private List<AlarmKind> kinds(Actor officer) {
        return checking.state(officer).alarms().stream().map(Alarm::kind).toList();
    }
}
