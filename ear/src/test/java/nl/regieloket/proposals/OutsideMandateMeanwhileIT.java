package nl.regieloket.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.MandateId;
import nl.regieloket.kernel.id.ProposalId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.testing.Transactions;
import org.junit.jupiter.api.Test;

/** MT-06, Awb 10:4: a mandate for somebody elsewhere that comes or goes at the very moment at which something is asked. */
class OutsideMandateMeanwhileIT extends OutsideHolderFixture {
    @Inject
    private SendingProposals sending;

    @Inject
    private Transactions transactions;

    @Test
    void granting_and_revoking_wait_for_no_request_and_what_they_bring_has_a_name_of_its_own_in_the_trail()
            throws Exception {
        CommitmentId first = asking.asked(directed, cjib);
        CommitmentId other = asking.asked(cases.another(directed), cjib);
        try (var busy = stored.connection()) {
            busy.setAutoCommit(false);
            try (var lock = busy.prepareStatement("select id from commitment where id = ? for update")) {
                lock.setString(1, first.toString());
                lock.execute();
                assertTimeout(Duration.ofSeconds(5), () -> revokedAtOnce());
            } finally {
                busy.rollback();
            }
        }
        mandated(null, null);
        assertThat(work(fatih)).containsExactly("commitment.answer", "commitment.answer");
        for (CommitmentId part : List.of(first, other)) {
            assertThat(trail("commitment.admit-holder", part)).isPositive();
            assertThat(trail("commitment.pass-day", part)).isZero();
        }
    }

    private void revokedAtOnce() {
        granting.revoke(ofCjib, mandated(null, null), "Toch niet");
    }

    /** What comes of both, whichever is committed last. */
    @Test
    void a_mandate_that_is_granted_while_the_question_goes_out_is_asked_once() throws Exception {
        ProposalId sentLast = asking.drafted(directed, cjib);
        long version = asking.version(directed, sentLast);
        transactions.overtaken(() -> sending.send(directed.casemanager(), sentLast, version), () -> {
            mandated(null, null);
            admitting.carryOut();
        });
        assertThat(work(fatih)).containsExactly("commitment.answer");
        assertThat(mails(fatih)).isEqualTo(1);

        Actor second = parties.officer(rietmond, OfficerFunction.TAILORING_OFFICER);
        fatih = second;
        ProposalId sentFirst = asking.drafted(directed, cjib);
        long versionOfFirst = asking.version(directed, sentFirst);
        transactions.overtaken(() -> mandated(null, null), () -> {
            sending.send(directed.casemanager(), sentFirst, versionOfFirst);
            admitting.carryOut();
        });
        assertThat(work(second)).containsExactly("commitment.answer", "commitment.answer");
        assertThat(mails(second)).isEqualTo(2);
    }

    @Test
    void a_mandate_that_is_revoked_while_the_question_goes_out_asks_nobody_for_long() throws Exception {
        MandateId first = mandated(null, null);
        ProposalId sentLast = asking.drafted(directed, cjib);
        long version = asking.version(directed, sentLast);
        transactions.overtaken(() -> sending.send(directed.casemanager(), sentLast, version), () -> {
            granting.revoke(ofCjib, first, "Andere afspraken");
            admitting.carryOut();
        });
        assertThat(work(fatih)).isEmpty();
        assertThat(mails(fatih)).as("he might not answer any more").isZero();
        assertThat(waiting(asking.part(directed, sentLast, cjib), fatih)).isZero();
        assertThat(work(cjib.officer())).containsExactly("commitment.answer");

        MandateId second = mandated(null, null);
        ProposalId sentFirst = asking.drafted(directed, cjib);
        long versionOfFirst = asking.version(directed, sentFirst);
        transactions.overtaken(() -> granting.revoke(ofCjib, second, "Andere afspraken"), () -> {
            sending.send(directed.casemanager(), sentFirst, versionOfFirst);
            admitting.carryOut();
        });
        assertThat(work(fatih)).isEmpty();
        assertThat(stored.number(
                        "select count(*) from access_grant where grantee_id = ? and role = 'MANDATE_HOLDER'"
                                + " and revoked_at is null",
                        fatih.person()))
                .isZero();
    }
}
