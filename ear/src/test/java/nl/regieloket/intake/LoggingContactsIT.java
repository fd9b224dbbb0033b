package nl.regieloket.intake;

import static nl.regieloket.testing.Refusals.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import nl.regieloket.access.Actor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.tasks.TaskRow;
import nl.regieloket.tasks.WorkList;
import nl.regieloket.tasks.WorkListQuery;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import org.junit.jupiter.api.Test;

/** LO-02: the desk handles a question or refers it, and no other desk sees it. */
class LoggingContactsIT extends InContainer {
    private static final ContactListQuery ALL = new ContactListQuery(null, null, null, 50);

    @Inject
    private LoggingContacts logging;

    @Inject
    private ReadingContacts reading;

    @Inject
    private WorkList workList;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private Parties parties;

    @Inject
    private Stored stored;

    @Test
    void a_question_waits_for_the_desk_until_it_is_answered() {
        Actor tom = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        ContactId id = asked(tom, "Where do I get a pass?");
        assertThat(workList.mine(tom, new WorkListQuery(null, 10)).rows())
                .extracting(TaskRow::code)
                .containsExactly("contact.answer");

        logging.answer(tom, id, reading.contact(tom, id).contact().version(), "At the town hall");

        assertThat(workList.mine(tom, new WorkListQuery(null, 10)).rows()).isEmpty();
        assertThat(reading.contact(tom, id).contact().status()).isEqualTo(ContactStatus.ANSWERED);
    }

    @Test
    void a_correction_keeps_what_was_said_and_needs_the_last_version() {
        Actor tom = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        ContactId id = asked(tom, "Cut off on 19 April");
        long version = reading.contact(tom, id).contact().version();
        var right = new NewContact(ContactChannel.PHONE, null, "Cut off on 9 April", null);

        logging.correct(tom, id, version, right, "Misheard");

        ContactView view = reading.contact(tom, id);
        assertThat(view.contact().question()).isEqualTo("Cut off on 9 April");
        assertThat(view.before()).extracting(ContactView.Before::question).containsExactly("Cut off on 19 April");
        assertThatExceptionOfType(Problem.Conflict.class)
                .isThrownBy(() -> logging.correct(tom, id, version, right, "Misheard"))
                .extracting(Problem::code)
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void a_withdrawn_question_stays_in_view_with_what_it_said_and_waits_for_nobody() {
        Actor tom = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        ContactId id = asked(tom, "Cut off on 19 April");
        var right = new NewContact(ContactChannel.PHONE, null, "Cut off on 9 April", null);
        logging.correct(tom, id, reading.contact(tom, id).contact().version(), right, "Misheard");
        long version = reading.contact(tom, id).contact().version();

        logging.withdraw(tom, id, version, "Asked twice");

        ContactView view = reading.contact(tom, id);
        assertThat(view.contact().question()).isEqualTo("Cut off on 9 April");
        assertThat(view.contact().status()).isEqualTo(ContactStatus.WITHDRAWN);
        assertThat(view.before()).extracting(ContactView.Before::question).contains("Cut off on 19 April");
        assertThat(view.before()).extracting(ContactView.Before::reason).contains("Misheard");
        assertThat(workList.mine(tom, new WorkListQuery(null, 10)).rows()).isEmpty();
        for (long tried : new long[] {version, view.contact().version()}) {
            assertThatExceptionOfType(Problem.Conflict.class)
                    .isThrownBy(() -> logging.withdraw(tom, id, tried, "Again"));
            assertThatExceptionOfType(Problem.Conflict.class)
                    .isThrownBy(() -> logging.answer(tom, id, tried, "Too late"));
        }
    }

    @Test
    void the_desk_of_another_municipality_sees_nothing_of_it() {
        Actor tom = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        Actor olga = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        ContactId id = asked(tom, "They all write to me");
        assertThat(reading.list(olga, ALL).rows()).isEmpty();
        assertThatExceptionOfType(Problem.Missing.class)
                .isThrownBy(() -> reading.contact(olga, id))
                .extracting(Problem::code)
                .isEqualTo("contact.unknown");
        assertThatExceptionOfType(Problem.Missing.class).isThrownBy(() -> logging.answer(olga, id, 1, "Anything"));
    }

    /** AU-02: a resident of elsewhere is as if there were none, and who reached for him leaves a line about him. */
    @Test
    void who_logs_a_contact_of_a_resident_of_elsewhere_leaves_a_line() {
        Actor tom = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        Actor olga = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        var facts = new ResidentFacts(new ResidentName("Noor", null, "Jansen"), null, null, null, "nl");
        ResidentId noor = registering.register(olga, new NewResident(facts, null, null, false));

        missing(
                () -> logging.log(tom, new NewContact(ContactChannel.PHONE, noor, "Zij vraagt iets", null)),
                "resident.unknown");

        assertThat(stored.number(
                        "select count(*) from trail_line where person_id = ? and subject_id = ? and not allowed"
                                + " and action = 'contact.log' and reason = 'resident.unknown'",
                        tom.person(),
                        noor))
                .isEqualTo(1);
        assertThat(reading.list(tom, ALL).rows()).isEmpty();
    }

    private ContactId asked(Actor desk, String question) {
        return logging.log(desk, new NewContact(ContactChannel.PHONE, null, question, null));
    }
}
