package nl.regieloket.delegations;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static nl.regieloket.testing.Refusals.stepUp;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.locks.LockingCases;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.privacy.breaches.BreachId;
import nl.regieloket.privacy.breaches.BreachView;
import nl.regieloket.privacy.breaches.HandlingBreaches;
import nl.regieloket.privacy.lookback.Evidence;
import nl.regieloket.privacy.lookback.LookBackLine;
import nl.regieloket.privacy.lookback.LookingBack;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** E5: a helper abuses the authorisation; it is suspended, looked back at, judged, and handed over as evidence. */
class HelperAbuseIT extends HelpingFixture {
    @Inject
    private EndingRepresentations ending;

    @Inject
    private ReadingRepresentations reading;

    @Inject
    private ReadingClaims claims;

    @Inject
    private KeepingNotes notes;

    @Inject
    private LookingBack looking;

    @Inject
    private HandlingBreaches breaches;

    @Inject
    private LockingCases locking;

    @Inject
    private WorkList workList;

    @Inject
    private Stored stored;

    @SuppressWarnings("NullAway.Init") // before each
    private Actor rik;

    @SuppressWarnings("NullAway.Init") // before each
    private RepresentationId id;

    @SuppressWarnings("NullAway.Init") // before each
    private Actor petra;

    @BeforeEach
    void aHelperWhoLooks() {
        petra = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        rik = helper("debt-file");
        id = reading.ofCase(directed.desk(), directed.id()).getFirst().id();
        claims.ofCase(rik, directed.id());
        refused(() -> notes.read(rik, directed.id(), null));
    }

    @Test
    void the_resident_suspends_alone_and_only_desk_or_casemanager_lets_it_hold_again() {
        Actor gerda = parties.forOneself(OfficerFunction.RESIDENT);
        redeeming.redeem(
                gerda,
                codes.newest(
                        directed.id(),
                        "invitation.resident",
                        () -> recording.inviteResident(
                                directed.desk(), directed.id(), directed.resident(), "gerda@test.example")));
        refused(() -> ending.suspend(rik, id, "Niet"));
        ending.suspend(gerda, id, "Ik weet van niets");
        refused(() -> claims.ofCase(rik, directed.id()));
        forbidden(() -> ending.resume(gerda, id, "Toch wel"), "access.refused");
        ending.resume(directed.casemanager(), id, "Met haar gesproken");
        claims.ofCase(rik, directed.id());
        ending.suspend(directed.desk(), id, "Twijfel");
        ending.end(gerda, id, "Mijn dochter doet het");
        refused(() -> claims.ofCase(rik, directed.id()));
    }

    @Test
    void a_suspension_is_work_for_the_privacy_officers_and_of_a_locked_case_for_the_circle_alone() {
        ending.suspend(directed.desk(), id, "Twijfel");
        assertThat(work(petra)).containsExactly("representation.look-back");
        assertThat(work(parties.officer(parties.municipality(), OfficerFunction.PRIVACY_OFFICER)))
                .isEmpty();
        ending.resume(directed.desk(), id, "Toch goed");
        looking.judge(petra, id, false, "Niets bijzonders");
        assertThat(work(petra)).isEmpty();

        Actor inside = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        locking.lock(
                directed.casemanager(),
                directed.id(),
                new NewLock(
                        LockReason.CONFLICT_OF_INTEREST,
                        true,
                        Set.of(
                                directed.casemanager().person(),
                                directed.coordinator().person(),
                                inside.person()),
                        Set.of()));
        ending.suspend(directed.casemanager(), id, "Toch weer");
        assertThat(work(petra)).isEmpty();
        missing(() -> looking.of(petra, id), "representation.unknown");
        assertThat(work(inside)).containsExactly("representation.look-back");
        assertThat(looking.of(inside, id).helper()).isEqualTo("Rik");
    }

    @Test
    void everything_that_he_saw_and_did_is_listed_and_nothing_of_another_case() {
        var other = cases.another(directed);
        refused(() -> claims.ofCase(rik, other.id()));
        List<LookBackLine> done = looking.done(petra, id, null, 100).rows();
        assertThat(done).extracting(LookBackLine::what).contains("claim.read", "note.read");
        assertThat(done).filteredOn(line -> line.what().equals("note.read")).allMatch(line -> !line.allowed());
        assertThat(done).filteredOn(line -> line.what().equals("claim.read")).allMatch(LookBackLine::allowed);
        Waiting.until(() -> looking.seen(petra, id, null, 100).rows().stream()
                .anyMatch(line -> line.what().equals("debt-help")));
        var first = looking.done(petra, id, null, 1);
        assertThat(first.rows()).containsExactly(done.getFirst());
        assertThat(looking.done(petra, id, first.next(), 1).rows()).containsExactly(done.get(1));
        assertThat(looking.done(directed.casemanager(), id, null, 100).rows()).hasSameSizeAs(done);
    }

    @Test
    void nobody_else_looks_back() {
        Actor stranger = parties.officer(parties.municipality(), OfficerFunction.PRIVACY_OFFICER);
        missing(() -> looking.of(stranger, id), "representation.unknown");
        missing(() -> looking.of(petra, RepresentationId.next()), "representation.unknown");
        for (Actor other : List.of(rik, directed.desk(), directed.coordinator(), cjib.officer())) {
            refused(() -> looking.of(other, id));
            refused(() -> looking.seen(other, id, null, 10));
            refused(() -> looking.done(other, id, null, 10));
        }
        refused(() -> looking.judge(directed.casemanager(), id, true, "Ja"));
        refused(() -> looking.disclose(directed.casemanager(), id, "police-report", "Politie"));
    }

    @Test
    void a_judgement_with_reasons_opens_the_record_of_a_breach_that_names_nobody() {
        invalid(() -> looking.judge(petra, id, true, " "), "reasons");
        BreachId opened = Objects.requireNonNull(looking.judge(petra, id, true, "Hij zag haar schulden."));
        BreachView breach = breaches.one(petra, opened);
        assertThat(breach.facts().what()).contains("Hij zag haar schulden.").doesNotContain("Rik", "Samira");
        assertThat(breach.row().caseFile()).isEqualTo(directed.id());
        assertThat(looking.of(petra, id).judged()).isNotNull();
        conflict(() -> looking.judge(petra, id, false, "Toch niet"), "look-back.judged");
    }

    @Test
    void evidence_is_a_disclosure_of_its_own_with_ground_recipient_and_a_line_in_the_trail() {
        Actor strongly = parties.stronglySignedIn(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        stepUp(() -> looking.disclose(petra, id, "police-report", "Politie"));
        invalid(() -> looking.disclose(strongly, id, "zomaar", "Politie"), "ground");
        invalid(() -> looking.disclose(strongly, id, null, "Politie"), "ground");
        invalid(() -> looking.disclose(strongly, id, "police-report", " "), "recipient");
        long before = disclosed();
        Evidence evidence = looking.disclose(strongly, id, "police-report", "Politie Rietmond");
        assertThat(evidence.done()).isNotEmpty();
        assertThat(disclosed()).isEqualTo(before + 1);
        assertThat(looking.of(petra, id).disclosures()).singleElement().satisfies(one -> {
            assertThat(one.recipient()).isEqualTo("Politie Rietmond");
            assertThat(one.article()).contains("Sv 161");
        });
    }

    private long disclosed() {
        return stored.number(
                "select count(*) from trail_line where action = 'privacy.disclose' and allowed = true and subject_id = ?",
                id.toString());
    }

    private List<String> work(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 50)).rows().stream()
                .map(TaskRow::code)
                .filter(code -> code.startsWith("representation."))
                .toList();
    }
}
