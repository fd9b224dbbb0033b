package nl.regieloket.web.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.kernel.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OverviewPageTest {
    private final OverviewPage page = new OverviewPage();

    @Test
    void an_act_without_what_it_asks_for_says_so_beside_the_field() {
        assertThat(missing(page::direct)).containsExactly("casemanager", "reason");
        assertThat(missing(page::threaten)).containsExactly("threatKind", "threatOn");
        assertThat(missing(page::interviewed)).containsExactly("on");
        page.setCasemanager(UUID.randomUUID());
        assertThat(missing(page::direct)).containsExactly("reason");
        page.setReason(" ");
        assertThat(missing(page::direct)).containsExactly("reason");
    }

    @Test
    void a_threat_has_a_day() {
        page.setThreatKind(ThreatKind.EVICTION);
        assertThat(missing(page::threaten)).containsExactly("threatOn");
        page.setThreatKind(null);
        page.setThreatOn(LocalDate.of(2026, 4, 7));
        assertThat(missing(page::threaten)).containsExactly("threatKind");
    }

    /** The fields that all are told at once to be required. */
    private static List<String> missing(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Problem.Invalid.class, act);
        assertThat(refusal.violations()).extracting(Problem.Violation::code).containsOnly("required");
        return refusal.violations().stream().map(Problem.Violation::field).toList();
    }
}
