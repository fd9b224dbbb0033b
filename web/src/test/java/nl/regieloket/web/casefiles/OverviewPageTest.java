package nl.regieloket.web.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.kernel.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OverviewPageTest {
    private final OverviewPage page = new OverviewPage();

    @Test
    void an_act_without_what_it_asks_for_says_so_beside_the_field() {
        assertThat(missing(page::direct)).isEqualTo("casemanager");
        assertThat(missing(page::threaten)).isEqualTo("threatKind");
        assertThat(missing(page::interviewed)).isEqualTo("on");
    }

    @Test
    void a_threat_has_a_day() {
        page.setThreatKind(ThreatKind.EVICTION);
        assertThat(missing(page::threaten)).isEqualTo("threatOn");
        page.setThreatKind(null);
        page.setThreatOn(LocalDate.of(2026, 4, 7));
        assertThat(missing(page::threaten)).isEqualTo("threatKind");
    }

    private static String missing(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Problem.Invalid.class, act);
        Problem.Violation first = refusal.violations().getFirst();
        assertThat(first.code()).isEqualTo("required");
        return first.field();
    }
}
