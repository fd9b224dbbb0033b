package nl.regieloket.proposals;

import static nl.regieloket.testing.Refusals.missing;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.IdentifyingActors;
import nl.regieloket.claims.ClaimState;
import nl.regieloket.claims.RecordingClaims;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DE-06: who collects for a creditor stops when that one says so; it learns until when, and nothing else. */
class CollectedClaimsIT extends InContainer {
    @Inject
    private ReadingPauses pauses;

    @Inject
    private ReadingRequests requests;

    @Inject
    private RecordingClaims recording;

    @Inject
    private SendingProposals sending;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private PassingDays passing;

    @Inject
    private IdentifyingActors identifying;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private Days days;

    private Cases.Directed directed;
    private Partner shop;
    private Actor kim;
    private ClaimId collected;
    private ClaimId own;
    private CommitmentId id;

    @BeforeEach
    void aBailiffCollectsOneOfTwoClaims() {
        directed = cases.directed();
        shop = asking.creditor();
        OrganisationId bailiff = parties.organisation(OrganisationKind.COLLECTION_AGENT);
        kim = parties.officer(bailiff, OfficerFunction.CREDITOR_OFFICER);
        collected = recording.add(
                directed.casemanager(),
                directed.id(),
                Cases.told(directed, shop.id(), bailiff, "W-1", "612.50", ClaimState.SEIZURE));
        own = cases.claim(directed, shop.id(), "50.00");
        ProposalId proposal = asking.draftedFor(directed, Set.of(collected, own));
        sending.send(directed.casemanager(), proposal, asking.version(directed, proposal));
        id = asking.part(directed, proposal, shop);
    }

    @AfterEach
    void theRealTimeAgain() {
        days.goBack();
    }

    @Test
    void it_sees_until_when_its_creditor_stopped_the_collection() {
        assertThat(seenBy(kim)).as("nothing is promised yet").isEmpty();
        asking.commits(shop, id, 60);
        passing.pass(identifying.timer("passing-days"), id);

        assertThat(seenBy(kim)).singleElement().satisfies(stop -> {
            assertThat(stop.claim()).isEqualTo(collected);
            assertThat(stop.status()).isEqualTo(CommitmentStatus.IN_FORCE);
            assertThat(stop.period())
                    .isEqualTo(new Period(days.today(), days.today().plusDays(60)));
            assertThat(stop.inForce()).isTrue();
        });
        answering.cancel(shop.officer(), id, "Toch niet", shop.mandate());
        assertThat(seenBy(kim)).as("it may collect again").isEmpty();
    }

    @Test
    void it_sees_nothing_of_what_was_asked_and_answered_and_nobody_else_sees_when_it_stops() {
        asking.commits(shop, id, 60);
        missing(() -> requests.one(kim, id), "commitment.unknown");
        assertThat(requests.list(kim, new ReadingRequests.Query(ReadingRequests.Which.PROMISED, null, 50))
                        .rows())
                .isEmpty();
        assertThat(pauses.ofMyClaims(kim, List.of(collected, own))).isEmpty();
        assertThat(pauses.ofMyOrganisation(kim, null, 50).rows()).isEmpty();
        Actor otherBailiff = parties.officer(
                parties.organisation(OrganisationKind.COLLECTION_AGENT), OfficerFunction.CREDITOR_OFFICER);
        Actor helper = parties.forOneself(OfficerFunction.HELPER);
        Actor coordinator = parties.officer(directed.municipality(), OfficerFunction.COORDINATOR);
        for (Actor nobody :
                List.of(otherBailiff, helper, coordinator, asking.agency().officer())) {
            assertThat(seenBy(nobody)).isEmpty();
        }
    }

    private List<ReadingPauses.Stopped> seenBy(Actor actor) {
        return pauses.ofCollected(actor, List.of(collected, own));
    }
}
