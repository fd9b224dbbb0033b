package nl.regieloket.web.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.participants.KeepingParticipants;
import nl.regieloket.participants.ParticipantQuery;
import nl.regieloket.participants.ParticipantRow;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.MemberHistory;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.web.signin.Anybody;
import org.junit.jupiter.api.Test;

/** Each reading leaves a line in the trail: a page that shows a household was looked at once. */
class CasePeopleTest {
    private static final CaseFileId CASE = CaseFileId.next();

    private final AtomicInteger households = new AtomicInteger();
    private final AtomicInteger histories = new AtomicInteger();
    private final AtomicInteger participants = new AtomicInteger();
    private final CasePeople people = new CasePeople();

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    CasePeopleTest() {
        people.current = new Anybody();
        people.cases = new ReadingCases() {
            @Override
            public List<MemberRow> household(Actor actor, CaseFileId id) {
                households.incrementAndGet();
                return List.of();
            }
        };
        people.households = new KeepingHouseholds() {
            @Override
            public List<MemberHistory> history(Actor actor, HouseholdId id) {
                histories.incrementAndGet();
                return List.of();
            }
        };
        people.keeping = new KeepingParticipants() {
            @Override
            public Slice<ParticipantRow> of(Actor actor, CaseFileId id, ParticipantQuery query) {
                participants.incrementAndGet();
                return new Slice<>(
                        List.of(), query.after() == null ? Cursor.after("2026-04-02", PersonId.next()) : null);
            }
        };
    }

    @Test
    void who_belonged_to_it_before_is_read_once_and_anew_after_an_act() {
        HouseholdId household = HouseholdId.next();
        people.history(household);
        people.history(household);
        assertThat(histories).hasValue(1);
        people.forget();
        people.history(household);
        assertThat(histories).hasValue(2);
    }

    @Test
    void household_and_participants_are_each_read_once_in_a_request() {
        people.members(CASE);
        people.members(CASE);
        people.participants(CASE, 1);
        people.participants(CASE, 1);
        assertThat(households).hasValue(1);
        assertThat(participants).hasValue(1);
    }

    @Test
    void those_who_follow_are_read_when_they_are_asked_for() {
        assertThat(people.participants(CASE, 1).more()).isTrue();
        people.forget();
        assertThat(people.participants(CASE, 3).more()).isFalse();
        assertThat(participants).hasValue(3);
    }

    @Test
    void after_an_act_they_are_read_anew() {
        people.members(CASE);
        people.participants(CASE, 1);
        people.forget();
        people.members(CASE);
        people.participants(CASE, 1);
        assertThat(households).hasValue(2);
        assertThat(participants).hasValue(2);
    }
}
