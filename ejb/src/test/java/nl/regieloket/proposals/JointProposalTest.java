package nl.regieloket.proposals;

import static nl.regieloket.proposals.Proposed.ASKED;
import static nl.regieloket.proposals.Proposed.ASKED_ON;
import static nl.regieloket.proposals.Proposed.CJIB;
import static nl.regieloket.proposals.Proposed.DUO;
import static nl.regieloket.proposals.Proposed.REASONS;
import static nl.regieloket.proposals.Proposed.asking;
import static nl.regieloket.proposals.Proposed.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.mandates.MeasureKind;
import org.junit.jupiter.api.Test;

/** DE-01: one proposal, each part asked of the one who is competent, with the three weighings told. */
class JointProposalTest {
    private final Proposed proposed = new Proposed();
    private final JointProposal proposal = proposed.proposal();
    private final ClaimId fine = ClaimId.next();
    private final ClaimId other = ClaimId.next();

    @Test
    void what_is_not_told_is_asked_for_by_its_field_before_sending() {
        assertThatThrownBy(() -> proposal.send(proposed.casemanager(ProposalAction.SEND), ASKED_ON, at(ASKED_ON)))
                .asInstanceOf(type(Problem.Invalid.class))
                .satisfies(problem -> assertThat(problem.violations())
                        .extracting(Problem.Violation::field)
                        .containsExactly("asks", "lawful", "involved", "worthIt", "claims"));
    }

    @Test
    void a_part_that_stays_keeps_what_was_set_and_one_without_claims_is_gone() {
        var composing = proposed.casemanager(ProposalAction.COMPOSE);
        proposal.address(composing, asking(CJIB, fine), ASKED);
        Period longer = new Period(ASKED.from(), ASKED.from().plusYears(1));
        proposal.ask(composing, new ProposalView.Ask(CJIB, MeasureKind.DEFERRAL_OF_PAYMENT, longer, 5, null), ASKED_ON);
        proposal.address(composing, asking(CJIB, fine, other), ASKED);
        assertThat(proposal.parts()).singleElement().satisfies(part -> {
            assertThat(part.asked()).isEqualTo(longer);
            assertThat(part.replyDays()).isEqualTo(5);
            assertThat(part.claims()).containsExactlyInAnyOrder(fine, other);
        });
        proposal.address(composing, asking(DUO, other), ASKED);
        assertThat(proposal.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.authority()).isEqualTo(DUO));
    }

    @Test
    void what_was_sent_is_not_changed_any_more() {
        ready();
        proposal.send(proposed.casemanager(ProposalAction.SEND), ASKED_ON, at(ASKED_ON));
        assertThatThrownBy(() -> proposal.explain(proposed.casemanager(ProposalAction.COMPOSE), REASONS))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("proposal.already-sent");
        assertThatThrownBy(() -> proposal.send(proposed.casemanager(ProposalAction.SEND), ASKED_ON, at(ASKED_ON)))
                .isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void nobody_is_asked_for_days_that_are_over() {
        ready();
        LocalDate later = ASKED.from().plusDays(1);
        assertThatThrownBy(() -> proposal.send(proposed.casemanager(ProposalAction.SEND), later, at(later)))
                .asInstanceOf(type(Problem.Invalid.class))
                .satisfies(problem -> assertThat(problem.violations())
                        .extracting(Problem.Violation::code)
                        .containsExactly("proposal.starts-in-the-past"));
    }

    @Test
    void an_organisation_gets_one_to_sixty_working_days_to_answer() {
        var composing = proposed.casemanager(ProposalAction.COMPOSE);
        proposal.address(composing, asking(CJIB, fine), ASKED);
        for (int days : new int[] {0, 61}) {
            assertThatThrownBy(() -> proposal.ask(
                            composing,
                            new ProposalView.Ask(CJIB, MeasureKind.DEFERRAL_OF_PAYMENT, ASKED, days, null),
                            ASKED_ON))
                    .isInstanceOf(Problem.Invalid.class);
        }
    }

    /** The CJIB stops at most four months; eight more are a second measure. */
    @Test
    void nobody_is_asked_for_longer_than_the_ground_allows() {
        var composing = proposed.casemanager(ProposalAction.COMPOSE);
        proposal.explain(composing, REASONS);
        var stop = new DraftPart.Addressee(CJIB, MeasureKind.EMERGENCY_STOP);
        Period tooLong = new Period(ASKED.from(), ASKED.from().plusMonths(4).plusDays(1));
        proposal.address(composing, Map.of(stop, Set.of(fine)), tooLong);

        assertThatThrownBy(() -> proposal.ask(
                        composing, new ProposalView.Ask(CJIB, MeasureKind.EMERGENCY_STOP, tooLong, 5, null), ASKED_ON))
                .satisfies(this::names_the_last_day_of_the_cjib);
        assertThatThrownBy(() -> proposal.send(proposed.casemanager(ProposalAction.SEND), ASKED_ON, at(ASKED_ON)))
                .satisfies(this::names_the_last_day_of_the_cjib);

        proposal.ask(composing, new ProposalView.Ask(CJIB, MeasureKind.EMERGENCY_STOP, ASKED, 5, null), ASKED_ON);
        assertThat(proposal.send(proposed.casemanager(ProposalAction.SEND), ASKED_ON, at(ASKED_ON)))
                .hasSize(1);
    }

    private void names_the_last_day_of_the_cjib(Throwable refusal) {
        assertThat(refusal)
                .asInstanceOf(type(Problem.Invalid.class))
                .satisfies(problem -> assertThat(problem.violations())
                        .containsExactly(new Problem.Violation("parts[" + CJIB + "].until", "measure.too-long")));
    }

    private void ready() {
        var composing = proposed.casemanager(ProposalAction.COMPOSE);
        proposal.explain(composing, REASONS);
        proposal.address(composing, asking(CJIB, fine), ASKED);
    }
}
