package nl.regieloket.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.audit.VerifyingTrail;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Transactions;
import nl.regieloket.testing.Waiting;
import org.junit.jupiter.api.Test;

/** HE-02: an organisation that helps many finds all of them, a page at a time, at the same cost. */
class HelpedListIT extends HelpingFixture {
    @Inject
    private FollowingCases following;

    @Inject
    private EndingRepresentations ending;

    @Inject
    private ReadingPauses pauses;

    @Inject
    private ReadingClaims claims;

    @Inject
    private AskingBack askingBack;

    @Inject
    private VerifyingTrail verifying;

    @Inject
    private Stored stored;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private Transactions transactions;

    private final Map<CaseFileId, Cases.Directed> known = new HashMap<>();

    @Test
    void all_whom_an_organisation_helps_are_found_newest_first_and_those_who_end_meanwhile_are_not() {
        OrganisationId naastJe = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        Actor yara = parties.officer(naastJe, OfficerFunction.HELPER);
        List<CaseFileId> cases = new ArrayList<>();
        List<RepresentationId> given = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            Cases.Directed one = this.cases.another(directed);
            cases.addFirst(one.id());
            given.addFirst(recording.record(one.desk(), one.id(), helps(naastJe, one)));
        }
        var first = following.helped(yara, null);
        assertThat(first.rows()).extracting(FollowedCase::id).containsExactlyElementsOf(cases.subList(0, 10));
        assertThat(first.rows())
                .allSatisfy(row -> assertThat(row.casemanager())
                        .isEqualTo(directed.casemanager().name()));

        ending.end(directed.desk(), given.get(12), "Klaar");
        List<CaseFileId> rest = new ArrayList<>();
        for (Cursor next = first.next(); next != null; ) {
            var slice = following.helped(yara, next);
            slice.rows().forEach(row -> rest.add(row.id()));
            next = slice.next();
        }
        cases.remove(12);
        assertThat(rest).containsExactlyElementsOf(cases.subList(10, 22));
        assertThat(following
                        .helped(parties.officer(naastJe, OfficerFunction.COORDINATOR), null)
                        .rows())
                .isEmpty();
    }

    /** A case that ten others lie between, in the order in which the authorisations were given. */
    @Test
    void a_case_of_which_two_residents_authorised_the_same_organisation_stands_once_however_far_they_are_apart() {
        OrganisationId naastJe = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        Actor yara = parties.officer(naastJe, OfficerFunction.HELPER);
        CaseFileId both = help(naastJe, 1).getFirst();
        Cases.Directed ofBoth = Objects.requireNonNull(known.get(both));
        List<CaseFileId> between = help(naastJe, 10);
        recording.record(ofBoth.desk(), both, helps(naastJe, joins(ofBoth), "follow", 3));

        var first = following.helped(yara, null);
        assertThat(first.rows()).hasSize(10).first().satisfies(row -> {
            assertThat(row.id()).isEqualTo(both);
            assertThat(row.until())
                    .as("as long as the longest of both lasts")
                    .isEqualTo(days.today().plusMonths(6));
            assertThat(row.amounts()).as("as one of them allows").isTrue();
        });
        assertThat(following.helped(yara, first.next()).rows())
                .extracting(FollowedCase::id)
                .containsExactly(between.getFirst());
    }

    private ResidentId joins(Cases.Directed one) {
        var facts = new ResidentFacts(new ResidentName("Karim", null, "El Idrissi"), null, null, null, "nl");
        ResidentId karim = registering.register(one.desk(), new NewResident(facts, null, null, false));
        HouseholdId household =
                readingCases.overview(one.casemanager(), one.id()).reference().household();
        households.join(one.desk(), household, new NewMember(karim, HouseholdRole.ADULT, LocalDate.of(2021, 1, 1)));
        return karim;
    }

    @Test
    void it_takes_as_many_statements_for_ten_as_for_two() {
        OrganisationId naastJe = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        Actor yara = parties.officer(naastJe, OfficerFunction.HELPER);
        help(naastJe, 2);
        long few = transactions.statementsOf(() -> following.helped(yara, null));
        help(naastJe, 12);
        assertThat(following.helped(yara, null).rows()).hasSize(10);
        assertThat(transactions.statementsOf(() -> following.helped(yara, null)))
                .isEqualTo(few);
        assertThat(few).isBetween(2L, 12L);
    }

    /** What is read around them too: where requests stand, and what is owed. */
    @Test
    void what_is_told_of_ten_cases_takes_as_many_statements_as_of_two_and_leaves_a_line_for_each() {
        OrganisationId naastJe = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        Actor yara = parties.officer(naastJe, OfficerFunction.HELPER);
        List<CaseFileId> ten = help(naastJe, 10);
        for (CaseFileId id : ten) {
            CommitmentId asked = asking.asked(Objects.requireNonNull(known.get(id)), cjib);
            askingBack.ask(cjib.officer(), asked, "Loopt er schuldhulp?");
        }
        List<CaseFileId> two = ten.subList(0, 2);

        assertThat(pauses.followed(yara, ten))
                .hasSize(10)
                .allSatisfy((id, requests) -> assertThat(requests)
                        .isEqualTo(pauses.followed(yara, id))
                        .singleElement()
                        .satisfies(request -> assertThat(request.questions()).hasSize(1)));
        assertThat(claims.ofCases(yara, ten))
                .hasSize(10)
                .allSatisfy((id, owed) ->
                        assertThat(owed).isEqualTo(claims.ofCase(yara, id)).hasSize(1));
        long few = transactions.statementsOf(() -> read(yara, two));
        assertThat(transactions.statementsOf(() -> read(yara, ten))).isEqualTo(few);
        assertThat(few).isBetween(5L, 40L);

        long before = lines(yara, ten.getLast());
        read(yara, ten);
        assertThat(lines(yara, ten.getLast())).isEqualTo(before + 2);
        String line =
                stored.text("select id from trail_line where person_id = ? order by id desc limit 1", yara.person());
        Waiting.until(() -> stored.number("select count(*) from trail_seal where line_id = ?", line) == 1);
        Waiting.until(() -> verifying.underWay().isEmpty());
        UUID walk = verifying.begin(true).id();
        Waiting.until(() -> !verifying.advance());
        assertThat(verifying.findings(walk))
                .extracting(finding -> String.valueOf(finding.line()))
                .doesNotContain(line);
    }

    @Test
    void a_case_that_was_closed_to_the_helper_meanwhile_is_left_out() {
        OrganisationId naastJe = parties.organisation(OrganisationKind.CIVIL_SOCIETY);
        Actor yara = parties.officer(naastJe, OfficerFunction.HELPER);
        CaseFileId open = help(naastJe, 1).getFirst();
        Cases.Directed other = cases.another(directed);
        asking.asked(Objects.requireNonNull(known.get(open)), asking.agency());
        asking.asked(other, asking.agency());

        List<CaseFileId> both = List.of(open, other.id());
        assertThat(pauses.followed(yara, both)).containsOnlyKeys(open);
        assertThat(claims.ofCases(yara, both)).containsOnlyKeys(open);
    }

    private void read(Actor helper, List<CaseFileId> ids) {
        pauses.followed(helper, ids);
        claims.ofCases(helper, ids);
    }

    private long lines(Actor actor, CaseFileId id) {
        return stored.number(
                "select count(*) from trail_line where person_id = ? and subject_id = ? and allowed",
                actor.person(),
                id);
    }

    private List<CaseFileId> help(OrganisationId organisation, int count) {
        List<CaseFileId> helped = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Cases.Directed one = cases.another(directed);
            recording.record(one.desk(), one.id(), helps(organisation, one));
            known.put(one.id(), one);
            helped.add(one.id());
        }
        return helped;
    }

    private NewRepresentation helps(OrganisationId organisation, Cases.Directed one) {
        return helps(organisation, one.resident(), "debt-file", 6);
    }

    private NewRepresentation helps(OrganisationId organisation, ResidentId resident, String scope, int months) {
        return new NewRepresentation(
                resident,
                null,
                null,
                organisation,
                scope,
                new Period(days.today(), days.today().plusMonths(months)),
                IdentityCheck.KNOWN_TO_OFFICER,
                false);
    }
}
