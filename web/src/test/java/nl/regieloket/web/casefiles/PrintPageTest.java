package nl.regieloket.web.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.mandates.MeasureKind;
import nl.regieloket.participants.ParticipantRole;
import nl.regieloket.participants.ParticipantRow;
import nl.regieloket.proposals.CommitmentStatus;
import nl.regieloket.proposals.ReadingPauses.Pause;
import nl.regieloket.proposals.ReadingProposals.Standing;
import org.junit.jupiter.api.Test;

/** What the one sheet of the overview holds of a long list. */
class PrintPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);

    private final PrintPage page = new PrintPage();

    @Test
    void what_holds_or_waits_comes_before_what_is_over_and_the_newest_before_the_oldest() {
        List<Standing> asked = List.of(
                part("Vitens", CommitmentStatus.ENDED),
                part("CJIB", CommitmentStatus.IN_FORCE),
                part("Zorgzeker", CommitmentStatus.REFUSED),
                part("DUO", CommitmentStatus.REQUESTED),
                part("UWV", CommitmentStatus.WITHDRAWN),
                part("SVB", CommitmentStatus.COMMITTED),
                part("CAK", CommitmentStatus.CANCELLED));

        assertThat(page.standing(asked))
                .extracting(Standing::authorityName)
                .containsExactly("SVB", "DUO", "CJIB", "CAK", "UWV", "Zorgzeker", "Vitens");
    }

    @Test
    void who_left_takes_part_no_more() {
        assertThat(PrintPage.presentOn(
                        TODAY,
                        List.of(
                                line("Riet", new Period(TODAY.minusDays(9), TODAY.minusDays(1))),
                                line("Johan", new Period(TODAY.minusDays(9), null)),
                                line("Ans", new Period(TODAY.minusDays(9), TODAY)))))
                .extracting(one -> one.row().personName())
                .containsExactly("Johan", "Ans");
    }

    @Test
    void of_a_claim_it_tells_the_pauses_that_hold_or_are_to_come_else_the_last_one() {
        Pause first = pause(CommitmentStatus.ENDED);
        Pause second = pause(CommitmentStatus.IN_FORCE);
        Pause third = pause(CommitmentStatus.COMMITTED);
        Pause cancelled = pause(CommitmentStatus.CANCELLED);

        assertThat(page.pauses(List.of(first, second, third, cancelled))).containsExactly(second, third);
        assertThat(page.pauses(List.of(first, cancelled))).containsExactly(cancelled);
        assertThat(page.pauses(List.of())).isEmpty();
    }

    @Test
    void of_a_list_it_holds_the_first_twelve_and_says_when_there_are_more() {
        List<Integer> twelve = IntStream.range(0, 12).boxed().toList();
        List<Integer> thirteen = IntStream.range(0, 13).boxed().toList();
        assertThat(page.first(twelve)).isEqualTo(twelve);
        assertThat(page.isCut(twelve)).isFalse();
        assertThat(page.first(thirteen)).isEqualTo(twelve);
        assertThat(page.isCut(thirteen)).isTrue();
    }

    private static Standing part(String authority, CommitmentStatus status) {
        return new Standing(
                CommitmentId.next(),
                ProposalId.next(),
                authority,
                MeasureKind.DEFERRAL_OF_PAYMENT,
                status,
                TODAY,
                TODAY.plusDays(14),
                false,
                null,
                null,
                null,
                null,
                0);
    }

    private static Pause pause(CommitmentStatus status) {
        return new Pause(
                CommitmentId.next(),
                ProposalId.next(),
                OrganisationId.next(),
                "CJIB",
                "D-TEST-TEST",
                MeasureKind.DEFERRAL_OF_PAYMENT,
                Set.of(ClaimId.next()),
                status,
                new Period(TODAY, TODAY.plusDays(30)),
                TODAY,
                false,
                null,
                null);
    }

    private static CasePeople.Line line(String name, Period period) {
        return new CasePeople.Line(
                new ParticipantRow(UUID.randomUUID(), null, name, ParticipantRole.NEIGHBOURHOOD_TEAM, period),
                "",
                null);
    }
}
