package nl.regieloket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingSignInsTest {
    @Test
    void a_state_is_43_characters_and_never_the_same() {
        PendingSignIn one = signIn();
        assertThat(one.state()).hasSize(43).isNotEqualTo(signIn().state());
        assertThat(one.handshake().nonce()).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(one.state());
        assertThat(one.handshake().verifier()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void what_was_taken_out_can_not_be_used_again() {
        PendingSignIn one = signIn();
        PendingSignIn two = signIn();
        PendingSignIns pending = PendingSignIns.NONE.with(one).with(two).without(one);
        assertThat(pending.withState(one.state())).isEmpty();
        assertThat(pending.withState(two.state())).contains(two);
    }

    @Test
    void of_more_than_ten_the_oldest_falls_out() {
        List<PendingSignIn> all = new ArrayList<>();
        PendingSignIns pending = PendingSignIns.NONE;
        for (int i = 0; i < 11; i++) {
            PendingSignIn another = signIn();
            all.add(another);
            pending = pending.with(another);
        }
        assertThat(pending.underWay()).hasSize(PendingSignIns.MOST).isEqualTo(all.subList(1, 11));
    }

    private static PendingSignIn signIn() {
        return PendingSignIn.to(LocalAddress.HOME, false);
    }
}
