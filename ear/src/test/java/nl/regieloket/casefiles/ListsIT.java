package nl.regieloket.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.notes.KeepingNotes;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.proposals.ReadingProposals;
import nl.regieloket.proposals.ReadingRequests;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Transactions;
import org.junit.jupiter.api.Test;

/** A list costs the same however many rows it has: the number of statements does not grow with them. */
class ListsIT extends InContainer {
    private static final int FEW = 2;
    private static final int MORE = 12;

    @Inject
    private ReadingCases reading;

    @Inject
    private WorkList workList;

    @Inject
    private ReadingRequests requests;

    @Inject
    private ReadingPauses pauses;

    @Inject
    private ReadingProposals proposals;

    @Inject
    private ReadingClaims claims;

    @Inject
    private KeepingNotes notes;

    @Inject
    private AnsweringCommitments answering;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Days days;

    @Inject
    private Transactions transactions;

    @Test
    void lists_over_many_cases_ask_the_database_as_often_for_many_rows_as_for_few() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        Partner cjib = asking.agency();
        Actor anna = cjib.officer();
        Map<String, Runnable> lists = new LinkedHashMap<>();
        lists.put("my work", () -> workList.mine(nadia, new WorkListQuery(null, 50)));
        lists.put("work of a partner", () -> workList.mine(anna, new WorkListQuery(null, 50)));
        lists.put("what waits for others", () -> workList.ofOthers(nadia, new WorkListQuery(null, 50)));
        lists.put("case files", () -> reading.list(nadia, new CaseListQuery(null, null, null, 50)));
        lists.put(
                "case files of a coordinator",
                () -> reading.list(directed.coordinator(), new CaseListQuery(null, null, null, 50)));
        for (ReadingRequests.Which which : ReadingRequests.Which.values()) {
            lists.put("requests " + which, () -> requests.list(anna, new ReadingRequests.Query(which, null, 50)));
        }
        lists.put("promised pauses", () -> pauses.ofMyOrganisation(anna, null, 50));
        lists.put("claims opened to a creditor", () -> claims.ofCreditor(anna, null));

        grow(directed, cjib, FEW);
        Map<String, Long> few = counted(lists);
        grow(directed, cjib, MORE);
        assertThat(pauses.ofMyOrganisation(anna, null, 50).rows()).hasSize(FEW + MORE);
        assertThat(requests.list(anna, new ReadingRequests.Query(ReadingRequests.Which.OPEN, null, 50))
                        .rows())
                .hasSize(FEW + MORE);
        assertThat(counted(lists)).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(2L, 20L));
    }

    @Test
    void the_tabs_of_a_case_ask_the_database_as_often_for_many_rows_as_for_few() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        Partner cjib = asking.agency();
        Map<String, Runnable> tabs = new LinkedHashMap<>();
        tabs.put("overview", () -> reading.overview(nadia, directed.id()));
        tabs.put("claims", () -> claims.ofCase(nadia, directed.id()));
        tabs.put("money", () -> {
            var shown = claims.money(nadia, directed.id(), 50).urgent().stream()
                    .map(claim -> claim.id())
                    .toList();
            claims.historyOfCase(nadia, directed.id(), shown);
        });
        tabs.put("proposals", () -> proposals.ofCase(nadia, directed.id()));
        tabs.put("pauses", () -> pauses.ofCase(nadia, directed.id()));
        tabs.put("timeline", () -> reading.timeline(nadia, directed.id(), null));
        tabs.put("notes", () -> notes.read(nadia, directed.id(), null));

        growWithin(directed, cjib, FEW);
        Map<String, Long> few = counted(tabs);
        growWithin(directed, cjib, MORE);
        assertThat(pauses.ofCase(nadia, directed.id())).hasSize(FEW + MORE);
        assertThat(counted(tabs)).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(2L, 25L));
    }

    @Test
    void a_proposal_asks_the_database_as_often_for_many_parts_as_for_few() {
        var directed = cases.directed();
        Actor nadia = directed.casemanager();
        var few = asking.sent(directed, partners(FEW));
        var more = asking.sent(directed, partners(MORE));
        assertThat(proposals.one(nadia, more).commitments()).hasSize(MORE);
        long statements = transactions.statementsOf(() -> proposals.one(nadia, few));
        assertThat(transactions.statementsOf(() -> proposals.one(nadia, more))).isEqualTo(statements);
        assertThat(statements).isBetween(2L, 25L);
    }

    private Partner[] partners(int count) {
        return Stream.generate(asking::agency).limit(count).toArray(Partner[]::new);
    }

    private void grow(Cases.Directed like, Partner partner, int count) {
        for (int i = 0; i < count; i++) {
            var directed = cases.another(like);
            asking.sent(directed, partner);
            promise(partner, asking.asked(directed, partner));
            refuse(partner, asking.asked(directed, partner));
        }
    }

    private void growWithin(Cases.Directed directed, Partner partner, int count) {
        for (int i = 0; i < count; i++) {
            promise(partner, asking.asked(directed, partner));
            asking.draftedFor(directed, Set.of(cases.claim(directed, partner.id(), "10.00")));
            notes.write(directed.casemanager(), directed.id(), "Notitie " + i);
        }
    }

    private void promise(Partner partner, CommitmentId id) {
        answering.commit(
                partner.officer(),
                id,
                new AnsweringCommitments.Promise(
                        days.today().plusDays(5), days.today().plusDays(60), null, null),
                partner.mandate());
    }

    private void refuse(Partner partner, CommitmentId id) {
        answering.refuse(partner.officer(), id, "Nee", null, partner.mandate());
    }

    private Map<String, Long> counted(Map<String, Runnable> readings) {
        Map<String, Long> counted = new LinkedHashMap<>();
        readings.forEach((name, act) -> counted.put(name, transactions.statementsOf(act)));
        return counted;
    }
}
