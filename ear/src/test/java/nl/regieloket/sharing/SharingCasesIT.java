package nl.regieloket.sharing;

import static nl.regieloket.testing.Refusals.conflict;
import static nl.regieloket.testing.Refusals.forbidden;
import static nl.regieloket.testing.Refusals.invalid;
import static nl.regieloket.testing.Refusals.missing;
import static nl.regieloket.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.CaseRole;
import nl.regieloket.access.Section;
import nl.regieloket.access.grants.GrantQuery;
import nl.regieloket.access.grants.ReadingGrants;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.DirectingCases;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.casefiles.locks.LockingCases;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.AtOnce;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DA-02, DA-06, DA-17: sharing a case is an act: offered, looked at, accepted, and over; nothing opens before that. */
class SharingCasesIT extends InContainer {
    @Inject
    private SharingFixture fixture;

    @Inject
    private OfferingShares offering;

    @Inject
    private AnsweringShares answering;

    @Inject
    private ReadingShares reading;

    @Inject
    private ReadingSharedCases shared;

    @Inject
    private ReadingCases cases;

    @Inject
    private DirectingCases directing;

    @Inject
    private KeepingNotes notes;

    @Inject
    private ReadingClaims claims;

    @Inject
    private RecordingClaims recording;

    @Inject
    private ReadingGrants grants;

    @Inject
    private LockingCases locking;

    @Inject
    private WorkList workList;

    @Inject
    private Parties parties;

    @Inject
    private Cases otherCases;

    @Inject
    private Days days;

    @Inject
    private Stored stored;

    private Cases.Directed directed;
    private Actor nadia;
    private SharingFixture.Partner duo;
    private boolean moved;

    @BeforeEach
    void a_case_and_an_agency() {
        directed = fixture.directed("wgs");
        nadia = directed.casemanager();
        duo = fixture.agency();
    }

    @AfterEach
    void back() {
        if (moved) {
            days.goBack();
        }
    }

    @Test
    void who_is_asked_sees_who_asks_for_what_and_nothing_that_leads_to_the_household() {
        ShareOfferId id = fixture.offered(directed, fixture.looking(duo, Section.SITUATION));
        SharePreview preview = reading.preview(duo.officer(), id);
        assertThat(preview.offeredFor()).isEqualTo(directed.municipality());
        assertThat(preview.purpose()).isEqualTo("participation-wgs");
        assertThat(preview.basis()).isEqualTo("Wgs 3, 4 en 8");
        assertThat(preview.sections()).containsExactly(Section.SITUATION);
        assertThat(preview.answerBy()).isAfter(days.today());
        assertThat(preview.caseFile()).isNull();
        assertThat(preview.allowed()).containsExactlyInAnyOrder(ShareAction.ACCEPT, ShareAction.REFUSE);
        assertThat(reading.mine(duo.officer(), null, 10).rows())
                .extracting(SharePreview::id)
                .containsExactly(id);
        TaskRow task = work(duo.officer()).getFirst();
        assertThat(task.code()).isEqualTo("share.answer");
        assertThat(task.reference()).isEmpty();
        assertThat(task.caseFile()).isNull();
    }

    @Test
    void nothing_opens_before_it_is_accepted() {
        ShareOfferId id = fixture.offered(directed, fixture.working(duo, Section.SITUATION, Section.MONEY));
        missing(() -> shared.read(duo.officer(), directed.id()), "case-file.unknown");
        missing(() -> notes.read(duo.officer(), directed.id(), null), "case-file.unknown");
        missing(() -> claims.ofCase(duo.officer(), directed.id()), "case-file.unknown");
        missing(() -> cases.overview(duo.officer(), directed.id()), "case-file.unknown");
        assertThat(shared.list(duo.officer(), null, 10).rows()).isEmpty();
        answering.accept(duo.officer(), id);
        assertThat(shared.read(duo.officer(), directed.id()).household()).hasSize(1);
        assertThat(shared.list(duo.officer(), null, 10).rows())
                .extracting(SharedCase::id)
                .containsExactly(directed.id());
        assertThat(work(duo.officer())).isEmpty();
    }

    @Test
    void who_looks_along_reads_what_was_opened_and_writes_nothing() {
        notes.write(nadia, directed.id(), "Belde met de zus.");
        fixture.accepted(directed, duo, fixture.looking(duo, Section.SITUATION));
        assertThat(notes.read(duo.officer(), directed.id(), null).rows()).hasSize(1);
        forbidden(() -> notes.write(duo.officer(), directed.id(), "Ik schrijf mee."), "access.refused");
        refused(() -> claims.ofCase(duo.officer(), directed.id()));
        refused(() -> cases.overview(duo.officer(), directed.id()));
        refused(() -> cases.timeline(duo.officer(), directed.id(), null));
        refused(() -> reading.ofCase(duo.officer(), directed.id(), null, 10));
        refused(() ->
                reading.advise(duo.officer(), directed.id(), fixture.agency().id(), ShareForm.LOOK_ALONG));
        assertThat(workList.ofOthers(duo.officer(), new WorkListQuery(null, 10)).rows())
                .isEmpty();
    }

    @Test
    void who_works_along_keeps_what_was_opened_and_changes_nothing_of_others() {
        var theirs = notes.write(nadia, directed.id(), "Belde met de zus.");
        fixture.accepted(directed, duo, fixture.working(duo, Section.SITUATION, Section.MONEY));
        var own = notes.write(duo.officer(), directed.id(), "Wij zoeken het uit.");
        notes.withdraw(fixture.colleague(duo), directed.id(), own, 1, "Dubbel.");
        forbidden(() -> notes.withdraw(duo.officer(), directed.id(), theirs, 1, "Weg."), "note.of-others");
        recording.add(duo.officer(), directed.id(), Cases.told(directed, duo.id(), "DUO-1", "447.00"));
        assertThat(claims.ofCase(duo.officer(), directed.id())).hasSize(1);
        var view = notes.read(duo.officer(), directed.id(), null).rows();
        assertThat(view).filteredOn(note -> note.id().equals(theirs)).allMatch(note -> !note.changeable());
    }

    @Test
    void an_answer_is_for_who_was_asked_alone() {
        ShareOfferId id = fixture.offered(directed, fixture.looking(duo, Section.SITUATION));
        Actor elsewhere = fixture.agency().officer();
        Actor coordinator = parties.officer(directed.municipality(), OfficerFunction.COORDINATOR);
        Actor privacy = parties.officer(duo.id(), OfficerFunction.PRIVACY_OFFICER);
        for (Actor other : List.of(elsewhere, coordinator, privacy, nadia, directed.desk())) {
            refused(() -> reading.preview(other, id));
            refused(() -> answering.accept(other, id));
            refused(() -> answering.refuse(other, id, "Nee."));
            refused(() -> answering.handBack(other, id, "Klaar."));
        }
        missing(() -> reading.preview(elsewhere, id), "share-offer.unknown");
        missing(() -> reading.preview(privacy, id), "share-offer.unknown");
        for (Actor other : List.of(elsewhere, coordinator, privacy, directed.desk(), duo.officer())) {
            refused(() -> offering.withdraw(other, directed.id(), id, "Toch niet."));
            refused(() -> offering.revoke(other, directed.id(), id, "Toch niet."));
            refused(() -> offering.settle(other, directed.id(), id));
        }
        missing(
                () -> offering.withdraw(nadia, otherCases.another(directed).id(), id, "Verkeerd dossier."),
                "share-offer.unknown");
    }

    @Test
    void of_two_who_answer_at_once_one_wins_and_the_other_is_told() throws Exception {
        for (int round = 0; round < 3; round++) {
            var one = fixture.directed("wgs");
            Actor colleague = fixture.colleague(duo);
            ShareOfferId id = fixture.offered(one, fixture.looking(duo, Section.SITUATION));
            List<String> answers = AtOnce.all(
                    () -> answering.accept(duo.officer(), id), () -> answering.refuse(colleague, id, "Te druk."));
            assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
            assertThat(answers).containsAnyOf("sharing.answered", "changed-meanwhile");
            assertThat(open(one)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void what_was_refused_or_lapsed_is_work_for_who_offered_until_he_looks() {
        ShareOfferId id = fixture.offered(directed, fixture.looking(duo, Section.SITUATION));
        answering.refuse(duo.officer(), id, "Wij kennen dit gezin niet.");
        assertThat(codes(work(nadia))).contains("share.look-again");
        conflict(() -> answering.accept(duo.officer(), id), "sharing.answered");
        offering.settle(nadia, directed.id(), id);
        assertThat(codes(work(nadia))).doesNotContain("share.look-again");
        conflict(() -> offering.settle(nadia, directed.id(), id), "sharing.nothing-to-settle");

        ShareOfferId again = fixture.offered(directed, fixture.looking(duo, Section.SITUATION));
        LocalDate answerBy = reading.preview(duo.officer(), again).answerBy();
        moved = true;
        days.jumpTo(answerBy.plusDays(1));
        assertThat(status(again)).isEqualTo("LAPSED");
        assertThat(codes(work(nadia))).contains("share.look-again");
        assertThat(codes(work(duo.officer()))).doesNotContain("share.answer");
        conflict(() -> answering.accept(duo.officer(), again), "sharing.answered");
        assertThat(open(directed)).isZero();
    }

    @Test
    void what_is_taken_back_is_gone_for_who_was_asked() {
        ShareOfferId id = fixture.offered(directed, fixture.looking(duo, Section.SITUATION));
        conflict(() -> offering.revoke(nadia, directed.id(), id, "Nog niet."), "sharing.not-accepted");
        offering.withdraw(nadia, directed.id(), id, "Verkeerde organisatie.");
        missing(() -> reading.preview(duo.officer(), id), "share-offer.unknown");
        assertThat(reading.mine(duo.officer(), null, 10).rows()).isEmpty();
        assertThat(work(duo.officer())).isEmpty();
    }

    @Test
    void what_is_revoked_or_handed_back_is_closed_at_once() {
        ShareOfferId one = fixture.accepted(directed, duo, fixture.working(duo, Section.SITUATION));
        offering.revoke(nadia, directed.id(), one, "Klaar.");
        missing(() -> shared.read(duo.officer(), directed.id()), "case-file.unknown");
        missing(() -> notes.write(duo.officer(), directed.id(), "Nog iets."), "case-file.unknown");
        ShareOfferId two = fixture.accepted(directed, duo, fixture.working(duo, Section.SITUATION));
        answering.handBack(duo.officer(), two, "Wij zijn klaar.");
        missing(() -> shared.read(duo.officer(), directed.id()), "case-file.unknown");
        assertThat(codes(work(nadia))).contains("share.look-again");
        assertThat(open(directed)).isZero();
    }

    @Test
    void it_ends_after_its_last_day_and_with_the_case() {
        ShareOfferId id = fixture.accepted(directed, duo, fixture.looking(duo, Section.SITUATION));
        var other = otherCases.another(directed);
        ShareOfferId ofOther = fixture.accepted(other, duo, fixture.looking(duo, Section.SITUATION));
        ShareOfferId waits = fixture.offered(other, fixture.working(duo, Section.SITUATION));
        directing.close(nadia, other.id(), cases.overview(nadia, other.id()).version(), "Klaar");
        assertThat(status(ofOther)).isEqualTo("ENDED");
        assertThat(status(waits)).isEqualTo("WITHDRAWN");
        assertThat(open(other)).isZero();
        moved = true;
        days.jumpTo(fixture.inAMonth());
        assertThat(shared.read(duo.officer(), directed.id()).entries()).hasSize(1);
        days.jumpTo(days.today().plusDays(1));
        missing(() -> shared.read(duo.officer(), directed.id()), "case-file.unknown");
        assertThat(status(id)).isEqualTo("ENDED");
        assertThat(open(directed)).isZero();
    }

    @Test
    void direction_goes_to_who_accepts_it_without_gap_or_overlap() {
        Actor joris = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        Actor third = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        ShareOfferId id = fixture.offered(directed, fixture.direction(directed, joris.person()));
        refused(() -> cases.overview(joris, directed.id()));
        refused(() -> answering.accept(third, id));
        assertThat(cases.overview(nadia, directed.id()).reference().casemanager())
                .isEqualTo(nadia.person());
        answering.accept(joris, id);
        assertThat(cases.overview(joris, directed.id()).reference().casemanager())
                .isEqualTo(joris.person());
        refused(() -> cases.overview(nadia, directed.id()));
        assertThat(stored.number(
                        "select count(*) from direction d join direction e on e.case_file_id = d.case_file_id"
                                + " and e.started_at = d.ended_at where d.case_file_id = ?",
                        directed.id()))
                .as("one ends where the other begins")
                .isEqualTo(1);
        refused(() -> offering.revoke(nadia, directed.id(), id, "Toch niet."));
        conflict(() -> offering.revoke(joris, directed.id(), id, "Toch niet."), "sharing.handed-over-already");
    }

    @Test
    void direction_that_was_offered_falls_when_another_takes_it() {
        Actor joris = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        Actor third = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        ShareOfferId id = fixture.offered(directed, fixture.direction(directed, joris.person()));
        long version = cases.overview(directed.coordinator(), directed.id()).version();
        directing.handOver(directed.coordinator(), directed.id(), version, third.person(), "Verlof");
        refused(() -> answering.accept(joris, id));
        assertThat(status(id)).isEqualTo("WITHDRAWN");
        assertThat(cases.overview(third, directed.id()).reference().casemanager())
                .isEqualTo(third.person());
    }

    @Test
    void direction_goes_to_casemanagers_of_the_municipality_alone() {
        invalid(() -> fixture.offered(directed, fixture.direction(directed, nadia.person())), "officer");
        Actor elsewhere = parties.officer(parties.municipality(), OfficerFunction.CASEMANAGER);
        invalid(() -> fixture.offered(directed, fixture.direction(directed, elsewhere.person())), "officer");
        invalid(
                () -> fixture.offered(
                        directed, fixture.direction(directed, directed.desk().person())),
                "officer");
        refused(() ->
                offering.offer(directed.coordinator(), directed.id(), fixture.direction(directed, nadia.person())));
    }

    @Test
    void nobody_hands_on_more_than_he_holds() {
        CaseAtDesk atDesk = new CaseAtDesk(otherCases.inIntake(directed));
        Actor desk = directed.desk();
        var money = fixture.working(duo, Section.SITUATION, Section.MONEY);
        forbidden(() -> offering.offer(desk, atDesk.id(), money), "sharing.beyond-own");
        offering.offer(desk, atDesk.id(), fixture.looking(duo, Section.SITUATION));

        fixture.accepted(directed, duo, fixture.working(duo, Section.SITUATION));
        var svb = fixture.agency();
        forbidden(
                () -> offering.offer(
                        duo.officer(), directed.id(), fixture.looking(svb, Section.SITUATION, Section.MONEY)),
                "sharing.beyond-own");
        var longer = new NewShareOffer(
                ShareForm.LOOK_ALONG,
                svb.id(),
                null,
                null,
                "participation-wgs",
                Set.of(Section.SITUATION),
                fixture.inAMonth().plusDays(1),
                SharingFixture.QUESTION,
                false);
        forbidden(() -> offering.offer(duo.officer(), directed.id(), longer), "sharing.beyond-own");
        refused(() -> offering.offer(duo.officer(), directed.id(), fixture.working(svb, Section.SITUATION)));
        ShareOfferId further = offering.offer(duo.officer(), directed.id(), fixture.looking(svb, Section.SITUATION));
        answering.accept(svb.officer(), further);
        refused(() ->
                offering.offer(svb.officer(), directed.id(), fixture.looking(fixture.agency(), Section.SITUATION)));
        assertThat(shared.read(svb.officer(), directed.id()).opens(Section.SITUATION))
                .isTrue();
    }

    @Test
    void what_was_passed_on_ends_with_what_it_was_passed_on_from() {
        ShareOfferId first = fixture.accepted(directed, duo, fixture.working(duo, Section.SITUATION));
        var svb = fixture.agency();
        var uwv = fixture.agency();
        ShareOfferId accepted = offering.offer(duo.officer(), directed.id(), fixture.looking(svb, Section.SITUATION));
        answering.accept(svb.officer(), accepted);
        ShareOfferId waits = offering.offer(duo.officer(), directed.id(), fixture.looking(uwv, Section.SITUATION));
        offering.revoke(nadia, directed.id(), first, "Klaar.");
        missing(() -> shared.read(svb.officer(), directed.id()), "case-file.unknown");
        refused(() -> answering.accept(uwv.officer(), waits));
        assertThat(open(directed)).isZero();
    }

    @Test
    void the_mark_travels_and_nothing_of_it_is_passed_on() {
        fixture.accepted(
                directed,
                duo,
                fixture.facts(ShareForm.WORK_ALONG, duo.id(), "participation-wgs", Set.of(Section.SITUATION), true));
        var svb = fixture.agency();
        forbidden(
                () -> offering.offer(duo.officer(), directed.id(), fixture.looking(svb, Section.SITUATION)),
                "sharing.do-not-pass-on");
        ShareAdvice advice = reading.advise(duo.officer(), directed.id(), svb.id(), ShareForm.LOOK_ALONG);
        assertThat(advice.options()).isEmpty();
        assertThat(advice.without()).isEqualTo(new ShareAdvice.Without("sharing.do-not-pass-on", null));
        assertThat(shared.read(duo.officer(), directed.id()).doNotPassOn()).isTrue();
        assertThat(grants.of(nadia, cases.subject(nadia, directed.id()), new GrantQuery(false, null, 50))
                        .rows())
                .filteredOn(row -> row.role() == CaseRole.WORKING_ALONG)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.doNotPassOn()).isTrue();
                    assertThat(row.givenBy()).isEqualTo(nadia.person());
                });
    }

    @Test
    void an_offer_brings_nobody_into_a_circle() {
        ShareOfferId before = fixture.offered(directed, fixture.looking(duo, Section.SITUATION));
        var inside = Set.of(
                nadia.person(), directed.coordinator().person(), directed.desk().person());
        locking.lock(nadia, directed.id(), new NewLock(LockReason.VIOLENCE, true, inside, Set.of()));
        var svb = fixture.agency();
        conflict(() -> fixture.offered(directed, fixture.looking(svb, Section.SITUATION)), "sharing.locked");
        Actor joris = parties.officer(directed.municipality(), OfficerFunction.CASEMANAGER);
        conflict(() -> fixture.offered(directed, fixture.direction(directed, joris.person())), "sharing.locked");
        // and who was asked before it was locked finds nothing any more
        missing(() -> reading.preview(duo.officer(), before), "share-offer.unknown");
        missing(() -> answering.accept(duo.officer(), before), "share-offer.unknown");
        assertThat(reading.mine(duo.officer(), null, 10).rows()).isEmpty();
        assertThat(work(duo.officer())).isEmpty();
    }

    @Test
    void a_purpose_that_does_not_cover_it_or_is_not_in_force_is_named() {
        forbidden(
                () -> fixture.offered(
                        directed,
                        fixture.facts(ShareForm.LOOK_ALONG, duo.id(), "wams", Set.of(Section.SITUATION), false)),
                "purpose.not-in-force");
        forbidden(
                () -> fixture.offered(
                        directed,
                        fixture.facts(
                                ShareForm.LOOK_ALONG, duo.id(), "participation-wgs", Set.of(Section.CARE), false)),
                "purpose.does-not-cover");
        var wmo = fixture.directed("wmo");
        forbidden(
                () -> fixture.offered(
                        wmo,
                        fixture.facts(
                                ShareForm.LOOK_ALONG, duo.id(), "participation-wmo", Set.of(Section.MONEY), false)),
                "purpose.does-not-cover");
        invalid(() -> fixture.offered(directed, fixture.looking(duo)), "sections");
    }

    @Test
    void what_may_be_shared_and_why_is_told_before() {
        Actor privacy = parties.officer(directed.municipality(), OfficerFunction.PRIVACY_OFFICER);
        ShareAdvice advice = reading.advise(nadia, directed.id(), duo.id(), ShareForm.LOOK_ALONG);
        assertThat(advice.without()).isNull();
        assertThat(advice.options()).singleElement().satisfies(option -> {
            assertThat(option.purpose()).isEqualTo("participation-wgs");
            assertThat(option.may()).contains(Section.SITUATION, Section.MONEY).doesNotContain(Section.CARE);
            assertThat(option.proposed()).containsExactlyInAnyOrder(Section.SITUATION, Section.AGREEMENTS);
        });
        assertThat(advice.ask()).containsExactly(privacy.person());

        var helpers = fixture.helpers();
        ShareAdvice care = reading.advise(nadia, directed.id(), helpers.id(), ShareForm.WORK_ALONG);
        assertThat(care.options()).extracting(ShareAdvice.Option::purpose).containsExactly("participation-wgs");
    }

    @Test
    void of_a_kind_of_organisation_that_nothing_is_told_of_nothing_is_guessed() {
        OrganisationId ministry = parties.organisation(OrganisationKind.MINISTRY);
        OrganisationId creditor = parties.organisation(OrganisationKind.CREDITOR);
        for (OrganisationId none : List.of(ministry, creditor)) {
            invalid(() -> reading.advise(nadia, directed.id(), none, ShareForm.LOOK_ALONG), "organisation");
            invalid(
                    () -> fixture.offered(
                            directed,
                            fixture.facts(
                                    ShareForm.LOOK_ALONG, none, "participation-wgs", Set.of(Section.SITUATION), false)),
                    "organisation");
        }
    }

    @Test
    void the_words_of_an_offer_lead_to_nobody() {
        for (String words :
                List.of("Kent u mevrouw El Idrissi?", "Het gaat om samira.", "BSN 999990159", "Bel 06 1234 5678")) {
            invalid(
                    () -> fixture.offered(
                            directed,
                            new NewShareOffer(
                                    ShareForm.LOOK_ALONG,
                                    duo.id(),
                                    null,
                                    null,
                                    "participation-wgs",
                                    Set.of(Section.SITUATION),
                                    fixture.inAMonth(),
                                    words,
                                    false)),
                    "question");
        }
    }

    @Test
    void it_is_offered_once_for_as_long_as_it_may_be_and_never_to_a_whole_own_organisation() {
        fixture.offered(directed, fixture.looking(duo, Section.SITUATION));
        conflict(() -> fixture.offered(directed, fixture.looking(duo, Section.SITUATION)), "sharing.offered-already");
        var own = new SharingFixture.Partner(directed.municipality(), nadia);
        invalid(() -> fixture.offered(directed, fixture.looking(own, Section.SITUATION)), "organisation");
        var long_ = new NewShareOffer(
                ShareForm.LOOK_ALONG,
                fixture.agency().id(),
                null,
                null,
                "participation-wgs",
                Set.of(Section.SITUATION),
                days.today().plusYears(2),
                SharingFixture.QUESTION,
                false);
        invalid(() -> fixture.offered(directed, long_), "until");
    }

    @Test
    void an_officer_alone_is_asked_alone() {
        Actor colleague = fixture.colleague(duo);
        ShareOfferId id = fixture.offered(
                directed,
                new NewShareOffer(
                        ShareForm.LOOK_ALONG,
                        duo.id(),
                        null,
                        duo.officer().person(),
                        "participation-wgs",
                        Set.of(Section.SITUATION),
                        fixture.inAMonth(),
                        SharingFixture.QUESTION,
                        false));
        missing(() -> reading.preview(colleague, id), "share-offer.unknown");
        answering.accept(duo.officer(), id);
        missing(() -> shared.read(colleague, directed.id()), "case-file.unknown");
        assertThat(shared.read(duo.officer(), directed.id()).entries()).hasSize(1);
    }

    private record CaseAtDesk(nl.regieloket.kernel.id.CaseFileId id) {}

    private List<TaskRow> work(Actor actor) {
        return workList.mine(actor, new WorkListQuery(null, 50)).rows();
    }

    private static List<String> codes(List<TaskRow> rows) {
        return rows.stream().map(TaskRow::code).toList();
    }

    private String status(ShareOfferId id) {
        return stored.text("select status from share_offer where id = ?", id);
    }

    /** Grants of who takes part in a case that stand. */
    private long open(Cases.Directed of) {
        return stored.number(
                "select count(*) from access_grant where subject_id = ? and role in ('LOOKING_ALONG', 'WORKING_ALONG')"
                        + " and revoked_at is null",
                of.id());
    }
}
