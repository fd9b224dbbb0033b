package nl.regieloket.sharing;

import static nl.regieloket.sharing.ShareStatus.ACCEPTED;
import static nl.regieloket.sharing.ShareStatus.OFFERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** DA-02: an offer is answered once, and what is over stays over. */
class ShareStatusTest {
    @ParameterizedTest
    @EnumSource
    void nothing_is_offered_again(ShareStatus any) {
        assertThat(any.canBecome(OFFERED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFERED")
    void only_what_is_offered_is_accepted(ShareStatus other) {
        assertThat(other.canBecome(ACCEPTED)).isFalse();
    }

    @Test
    void what_is_over_stays_so() {
        for (ShareStatus over : EnumSet.complementOf(EnumSet.of(OFFERED, ACCEPTED))) {
            for (ShareStatus next : ShareStatus.values()) {
                assertThat(over.canBecome(next)).as(over + " to " + next).isFalse();
            }
        }
    }
}
