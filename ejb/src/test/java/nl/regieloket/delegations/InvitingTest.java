package nl.regieloket.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.regieloket.delegations.invitations.InvitationCode;
import org.junit.jupiter.api.Test;

class InvitingTest {
    @Test
    void no_server_ever_sees_the_code_that_a_link_carries() {
        InvitationCode code = InvitationCode.random();
        URI link = URI.create(Inviting.address("https://loket.example/regieloket", code));
        assertThat(link.getFragment()).isEqualTo("code=" + code.written());
        assertThat(link.getRawQuery()).isNull();
        assertThat(link.getPath()).isEqualTo("/regieloket/");
    }
}
