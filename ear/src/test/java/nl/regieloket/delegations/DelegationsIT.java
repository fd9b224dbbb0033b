package nl.regieloket.delegations;

import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.proposals.ReadingRequests;
import nl.regieloket.testing.Stored;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** HE-01, HE-02, HE-03, HE-06, HE-08: whom a resident authorises sees that case alone, within scope and term. */
class DelegationsIT extends HelpingFixture {
    @Inject
    private Stored stored;

    @Inject
    private EndingRepresentations ending;

    @Inject
    private ReadingRepresentations reading;

    @Inject
    private FollowingCases following;

    @Inject
    private ReadingPauses pauses;

    @Inject
    private ReadingClaims claims;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private ReadingProposals proposals;

    @Inject
    private ReadingRequests requests;

    @Inject
    private KeepingNotes notes;

    @Inject
    private FindingResidents residents;

    @Test
    void a_helper_sees_nothing_before_the_code_is_brought_and_then_where_it_stands() {
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        RepresentationId id = record("follow");
        assertThat(following.helped(rik, null).rows()).isEmpty();

        redeeming.redeem(rik, code(id));

        assertThat(following.helped(rik, null).rows()).singleElement().satisfies(followed -> {
            assertThat(followed.id()).isEqualTo(directed.id());
            assertThat(followed.amounts()).isFalse();
        });
        assertThat(pauses.followed(rik, directed.id())).singleElement().satisfies(one -> {
            assertThat(one.period()).isNotNull();
            assertThat(one.words())
                    .as("conditions are between the resident and the organisation")
                    .isNull();
        });
    }

    /** HE-03, cross-cutting property 7: an act outside scope is refused, and never a BSN. */
    @Test
    void outside_the_scope_a_helper_meets_a_closed_door_everywhere() {
        Actor rik = helper("follow");
        List<ThrowingCallable> outside = List.of(
                () -> claims.ofCase(rik, directed.id()),
                () -> readingCases.overview(rik, directed.id()),
                () -> readingCases.household(rik, directed.id()),
                () -> readingCases.timeline(rik, directed.id(), null),
                () -> proposals.ofCase(rik, directed.id()),
                () -> proposals.one(rik, proposal),
                () -> requests.one(rik, part),
                () -> pauses.ofCase(rik, directed.id()),
                () -> notes.read(rik, directed.id(), null),
                () -> notes.write(rik, directed.id(), "Ik schrijf mee"),
                () -> residents.resident(rik, directed.resident()),
                () -> residents.bsn(rik, directed.resident()),
                () -> residents.corrections(rik, directed.resident()),
                () -> reading.ofCase(rik, directed.id()),
                () -> recording.record(
                        rik, directed.id(), told("follow", days.today().plusDays(1), null)),
                () -> answering.cancel(rik, part, "Niet nodig", cjib.mandate()));
        for (ThrowingCallable act : outside) {
            refused(act);
        }
        assertThat(stored.number("select count(*) from trail_line where person_id = ? and not allowed", rik.person()))
                .as("each attempt is in the trail")
                .isGreaterThanOrEqualTo(outside.size() - 1);
    }

    @Test
    void the_scope_debt_file_opens_amounts_and_nothing_more() {
        Actor rik = helper("debt-file");

        assertThat(claims.ofCase(rik, directed.id())).hasSize(1);
        assertThat(claims.ofCase(rik, directed.id()).getFirst().allowed())
                .as("looking, not doing")
                .containsOnly(nl.regieloket.claims.ClaimAction.READ);
        refused(() -> claims.historyOfCase(rik, directed.id(), Set.of()));
        refused(() -> residents.bsn(rik, directed.resident()));
        refused(() -> notes.read(rik, directed.id(), null));
    }

    @Test
    void one_authorisation_opens_one_case() {
        Actor rik = helper("debt-file");
        var elsewhere = cases.another(directed);

        refused(() -> claims.ofCase(rik, elsewhere.id()));
        refused(() -> pauses.followed(rik, elsewhere.id()));
        assertThat(following.helped(rik, null).rows()).hasSize(1);
    }

    /** HE-03, E5: effect immediately, also in an open session. */
    @Test
    void suspending_cuts_off_at_the_next_click_and_resuming_lets_in_again() {
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        RepresentationId id = record("debt-file");
        redeeming.redeem(rik, code(id));
        claims.ofCase(rik, directed.id());

        ending.suspend(directed.desk(), id, "Mevrouw weet van niets");

        refused(() -> claims.ofCase(rik, directed.id()));
        refused(() -> pauses.followed(rik, directed.id()));
        assertThat(following.helped(rik, null).rows()).isEmpty();
        ending.resume(directed.desk(), id, "Toch goed");
        claims.ofCase(rik, directed.id());
        ending.end(directed.desk(), id, "Zij wil haar dochter");
        refused(() -> claims.ofCase(rik, directed.id()));
        assertThatThrownBy(() -> ending.resume(directed.desk(), id, "Toch weer"))
                .isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> ending.suspend(directed.desk(), id, "Dicht")).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void an_authorisation_holds_from_its_first_day_through_its_last() {
        LocalDate from = days.today().plusDays(10);
        LocalDate until = from.plusDays(20);
        Actor rik = parties.forOneself(OfficerFunction.HELPER);
        RepresentationId id = recording.record(directed.desk(), directed.id(), told("debt-file", from, until));
        redeeming.redeem(rik, code(id));

        refused(() -> claims.ofCase(rik, directed.id()));
        days.jumpTo(from);
        claims.ofCase(rik, directed.id());
        days.jumpTo(until);
        claims.ofCase(rik, directed.id());
        days.jumpTo(until.plusDays(1));
        refused(() -> claims.ofCase(rik, directed.id()));
        assertThat(following.helped(rik, null).rows()).isEmpty();
    }

    @Test
    void the_resident_sees_the_own_case_and_ends_an_authorisation_alone() {
        Actor rik = helper("debt-file");
        Actor samira = parties.forOneself(OfficerFunction.RESIDENT);
        String code = codes.newest(
                directed.id(),
                "invitation.resident",
                () -> recording.inviteResident(
                        directed.desk(), directed.id(), directed.resident(), "samira@test.example"));
        redeeming.redeem(samira, code);

        assertThat(following.own(samira)).hasSize(1);
        assertThat(pauses.followed(samira, directed.id()).getFirst().words()).isEqualTo("Vaste lasten betalen");
        claims.ofCase(samira, directed.id());
        RepresentationId id = reading.ofCase(samira, directed.id()).getFirst().id();
        ending.end(samira, id, "Ik wil het niet meer");
        refused(() -> claims.ofCase(rik, directed.id()));
        refused(() -> notes.read(samira, directed.id(), null));
        refused(() -> claims.ofCase(samira, cases.another(directed).id()));
    }
}
