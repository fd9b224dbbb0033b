package nl.regieloket.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.regieloket.proposals.AnsweringCommitments;
import nl.regieloket.proposals.AskingBack;
import nl.regieloket.proposals.SendingProposals;
import nl.regieloket.testing.Asking;
import nl.regieloket.testing.Asking.Partner;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.Days;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Transactions;
import org.junit.jupiter.api.Test;

/** Mail asks somebody to come and look, without personal data, and only of what happened. */
class MailIT extends InContainer {
    @Inject
    private AnsweringCommitments answering;

    @Inject
    private AskingBack askingBack;

    @Inject
    private SendingProposals sending;

    @Inject
    private Asking asking;

    @Inject
    private Cases cases;

    @Inject
    private Days days;

    @Inject
    private Stored stored;

    @Inject
    private Transactions transactions;

    @Test
    void an_act_that_is_rolled_back_mails_nobody() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        var proposal = asking.drafted(directed, cjib);
        long version = asking.version(directed, proposal);
        transactions.rolledBack(() -> sending.send(directed.casemanager(), proposal, version));
        assertThat(stored.number(
                        "select count(*) from outbox_message where case_file_id = ? and template like 'commitment%'",
                        directed.id()))
                .isZero();
    }

    @Test
    void no_mail_of_a_whole_course_names_a_resident_or_an_amount() {
        var directed = cases.directed();
        Partner cjib = asking.agency();
        var id = asking.asked(directed, cjib);
        var question = askingBack.ask(cjib.officer(), id, "Is mevrouw El Idrissi al geholpen?");
        askingBack.explain(directed.casemanager(), id, question, "Samira El Idrissi is geholpen");
        answering.commit(
                cjib.officer(),
                id,
                new AnsweringCommitments.Promise(
                        days.today(), days.today().plusDays(30), "Mevrouw El Idrissi betaalt 10 euro", null),
                cjib.mandate());

        assertThat(stored.number("select count(*) from outbox_message where case_file_id = ?", directed.id()))
                .as("to who was assigned, to who is asked, of the question, its answer and the promise")
                .isEqualTo(5);
        assertThat(stored.number(
                        "select count(*) from outbox_message where case_file_id = ? and (parameters like '%Samira%'"
                                + " or parameters like '%Idrissi%' or parameters like '%447,%' or parameters like '%447.%'"
                                + " or parameters like '%euro%' or address is not null)",
                        directed.id()))
                .isZero();
    }
}
