package nl.regieloket.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Transactions;
import org.junit.jupiter.api.Test;

/** HE-02: an organisation that helps many finds all of them, a page at a time, at the same cost. */
class HelpedListIT extends HelpingFixture {
    @Inject
    private FollowingCases following;

    @Inject
    private EndingRepresentations ending;

    @Inject
    private Transactions transactions;

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

    private void help(OrganisationId organisation, int count) {
        for (int i = 0; i < count; i++) {
            Cases.Directed one = cases.another(directed);
            recording.record(one.desk(), one.id(), helps(organisation, one));
        }
    }

    private NewRepresentation helps(OrganisationId organisation, Cases.Directed one) {
        return new NewRepresentation(
                one.resident(),
                null,
                null,
                organisation,
                "debt-file",
                new Period(days.today(), days.today().plusMonths(6)),
                IdentityCheck.KNOWN_TO_OFFICER,
                false);
    }
}
