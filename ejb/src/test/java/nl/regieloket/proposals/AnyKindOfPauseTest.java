package nl.regieloket.proposals;

import static nl.regieloket.proposals.Proposed.ASKED;
import static nl.regieloket.proposals.Proposed.CJIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.mandates.MeasureTable;
import nl.regieloket.organisations.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MT-05: each kind of pause has its own ground, maximum and holder, and all take the same course: a row, not a branch. */
class AnyKindOfPauseTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 7);

    /** As the table of the product, but here agencies stop collecting at once, as the CJIB can, instead of deferring. */
    private static final MeasureTable TABLE = MeasureTable.of(ReferenceTable.parse("""
            measure,legal_ground,maximum_count,maximum_unit,holders,asked_of,valid_from,valid_until
            DEFERRAL_OF_PAYMENT,Awb 4:94,,,NATIONAL_AGENCY MUNICIPALITY,MUNICIPALITY,2009-07-01,
            EMERGENCY_STOP,Noodstop CJIB,4,MONTHS,NATIONAL_AGENCY,NATIONAL_AGENCY,2020-04-01,
            CREDITOR_GOODWILL,Overeenkomst (BW 6:217),,,CREDITOR,CREDITOR,2000-01-01,
            """));

    @Test
    void a_third_kind_is_asked_for_by_a_row_of_the_table_and_is_committed_to_comes_into_force_and_ends() {
        MeasureKind third =
                TABLE.askedOf(OrganisationKind.NATIONAL_AGENCY, ASKED.from()).orElseThrow();
        assertThat(third).isEqualTo(MeasureKind.EMERGENCY_STOP);
        Proposed proposed = new Proposed(third);
        var claim = ClaimId.next();
        proposed.proposal()
                .address(
                        proposed.casemanager(ProposalAction.COMPOSE),
                        Map.of(new DraftPart.Addressee(CJIB, third), Set.of(claim)),
                        ASKED);
        assertThat(proposed.proposal().parts()).singleElement().satisfies(part -> {
            assertThat(part.measure()).isEqualTo(third);
            assertThat(part.claims()).containsExactly(claim);
        });

        assertThatThrownBy(() -> proposed.commit(new Period(ASKED.from(), LAST_DAY.plusDays(1))))
                .as("four months, as its row tells")
                .isInstanceOf(Problem.Invalid.class)
                .hasMessage("measure.too-long");
        assertTakesItsCourse(proposed);
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void every_kind_takes_the_same_course(MeasureKind kind) {
        assertTakesItsCourse(new Proposed(kind));
    }

    private static void assertTakesItsCourse(Proposed proposed) {
        Commitment commitment = proposed.commitment();
        proposed.commit(ASKED);
        proposed.until(ASKED.from());
        assertThat(commitment.pausesCollectionOn(ASKED.from())).isTrue();
        proposed.until(LAST_DAY.plusDays(1));
        assertThat(commitment.pausesCollectionOn(LAST_DAY.plusDays(1))).isFalse();
        assertThat(commitment.course(List.of(), List.of()).steps())
                .extracting(CommitmentView.Step::to)
                .containsExactly(
                        CommitmentStatus.REQUESTED,
                        CommitmentStatus.COMMITTED,
                        CommitmentStatus.IN_FORCE,
                        CommitmentStatus.ENDED);
    }

    @Test
    void a_mandate_for_one_kind_commits_to_no_other() {
        Proposed stop = new Proposed(MeasureKind.EMERGENCY_STOP);
        var forDeferral = new Proposed(MeasureKind.DEFERRAL_OF_PAYMENT).mandateOf(CJIB);
        assertThatThrownBy(() -> stop.commitment()
                        .commit(
                                stop.officer(CommitmentAction.COMMIT),
                                forDeferral,
                                Proposed.promise(ASKED),
                                Proposed.AMOUNT,
                                Proposed.at(Proposed.ASKED_ON)))
                .isInstanceOf(Problem.Forbidden.class)
                .hasMessage("mandate.other-measure");
    }
}
