package nl.regieloket.claims;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.timeline.TimelineRow;
import nl.regieloket.kernel.Euro;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.OrganisationId;
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
import nl.regieloket.testing.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DE-07: all that a claim was stays in view, and who said so. */
class FormerClaimsIT extends ClaimsFixture {
    private static final LocalDate APRIL_7 = LocalDate.of(2026, 4, 7);

    @Inject
    private RegisteringResidents registering;

    @Inject
    private KeepingHouseholds households;

    @Test
    void every_value_of_a_claim_is_kept_with_who_owed_it_and_to_whom() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        ResidentId karim = another(directed);
        OrganisationId shop = parties.organisation(OrganisationKind.CREDITOR);
        OrganisationId landlord = parties.organisation(OrganisationKind.CREDITOR);
        OrganisationId bailiff = parties.organisation(OrganisationKind.COLLECTION_AGENT);
        ClaimId id = recording.add(nadia, directed.id(), told(directed.resident(), shop, null, ClaimKind.WEB_SHOP));
        NewClaim better = new NewClaim(
                Set.of(karim),
                landlord,
                bailiff,
                "H-2",
                ClaimKind.RENT,
                Euro.of("20.00"),
                Euro.of("30.00"),
                Euro.of("10.00"),
                true,
                APRIL_7,
                APRIL_7,
                ClaimState.SEIZURE);

        recording.correct(nadia, id, version(nadia, id), better, "Was de huur");

        List<ClaimRevisionView> history = reading.readWhole(nadia, id).history();
        assertThat(history)
                .extracting(ClaimRevisionView::debtors)
                .containsExactly(Set.of(directed.resident()), Set.of(karim));
        assertThat(history).extracting(one -> one.creditor().id()).containsExactly(shop, landlord);
        assertThat(history).extracting(ClaimRevisionView::kind).containsExactly(ClaimKind.WEB_SHOP, ClaimKind.RENT);
        assertThat(history).extracting(ClaimRevisionView::since).containsExactly(null, APRIL_7);
        assertThat(history).extracting(ClaimRevisionView::due).containsExactly(null, APRIL_7);
        assertThat(history).extracting(ClaimRevisionView::preferential).containsExactly(false, true);
        assertThat(history.getFirst().collectingAgent()).isNull();
        assertThat(history.getLast().collectingAgent())
                .satisfies(agent -> assertThat(agent).isNotNull())
                .extracting(ClaimView.Party::id)
                .isEqualTo(bailiff);
    }

    @Test
    void the_timeline_names_who_told_how_collection_stands() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        OrganisationId shop = parties.organisation(OrganisationKind.CREDITOR);
        OrganisationId bailiff = parties.organisation(OrganisationKind.COLLECTION_AGENT);
        Actor hans = parties.officer(shop, OfficerFunction.CREDITOR_OFFICER);
        Actor kim = parties.officer(bailiff, OfficerFunction.CREDITOR_OFFICER);
        ClaimId id = recording.add(nadia, directed.id(), told(directed.resident(), shop, bailiff, ClaimKind.WEB_SHOP));
        open(directed, id);

        recording.report(kim, id, version(nadia, id), ClaimState.SEIZURE, Euro.of("735.00"), Euro.ZERO);
        recording.report(hans, id, version(nadia, id), ClaimState.ARRANGEMENT, Euro.of("735.00"), Euro.ZERO);

        List<TimelineRow> told =
                readingCases.timeline(nadia, directed.id(), null).rows();
        assertThat(told.get(1).code()).isEqualTo("claim.reported-by-agent");
        assertThat(told.get(1).parameters())
                .isEqualTo(Map.of("agent", name(nadia, id, true), "creditor", name(nadia, id, false)));
        assertThat(told.getFirst().code()).isEqualTo("claim.reported");
        assertThat(told.getFirst().parameters()).isEqualTo(Map.of("creditor", name(nadia, id, false)));
    }

    private String name(Actor actor, ClaimId id, boolean agent) {
        ClaimView claim = reading.read(actor, id);
        ClaimView.Party collecting = claim.collectingAgent();
        return agent && collecting != null
                ? collecting.name()
                : claim.creditor().name();
    }

    private ResidentId another(Cases.Directed directed) {
        var facts = new ResidentFacts(new ResidentName("Karim", null, "El Idrissi"), null, null, null, "nl");
        ResidentId karim = registering.register(directed.desk(), new NewResident(facts, null, null, false));
        var household = readingCases
                .overview(directed.casemanager(), directed.id())
                .reference()
                .household();
        households.join(
                directed.desk(), household, new NewMember(karim, HouseholdRole.ADULT, LocalDate.of(2020, 1, 1)));
        return karim;
    }

    private static NewClaim told(
            ResidentId debtor, OrganisationId creditor, @Nullable OrganisationId agent, ClaimKind kind) {
        return new NewClaim(
                Set.of(debtor),
                creditor,
                agent,
                "W-1",
                kind,
                Euro.of("735.00"),
                Euro.of("735.00"),
                Euro.ZERO,
                false,
                null,
                null,
                ClaimState.OPEN);
    }
}
