package nl.regieloket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Actors;
import nl.regieloket.access.Permit;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OfficerFunction;
import org.junit.jupiter.api.Test;

/** LO-02, LO-05: the desk handles a question itself or refers it, and both outcomes are recorded. */
class ContactTest {
    private static final OrganisationId RIETMOND = OrganisationId.next();
    private static final OrganisationId CJIB = OrganisationId.next();
    private static final Instant CALL = Instant.parse("2026-04-02T08:00:00Z");
    private static final Instant LATER = CALL.plusSeconds(600);

    private final Actor tom = Actors.officer(RIETMOND, OfficerFunction.DESK_OFFICER);

    @Test
    void a_question_waits_until_the_desk_deals_with_it() {
        assertThat(asked("My electricity is cut off next week").status()).isEqualTo(ContactStatus.OPEN);
    }

    @Test
    void an_answer_is_recorded_with_who_gave_it() {
        Contact contact = asked("Where do I get a pass?");
        contact.answer(permit(contact, ContactAction.HANDLE), "At the town hall", LATER);
        assertThat(contact.row().outcome()).isEqualTo("At the town hall");
        assertThat(contact.row().handledBy()).isEqualTo(tom.person());
    }

    @Test
    void a_question_that_was_answered_can_still_become_a_case() {
        Contact contact = asked("They all write to me");
        CaseFileId opened = CaseFileId.next();
        contact.answer(permit(contact, ContactAction.HANDLE), "We look into it", LATER);
        contact.becomeCase(permit(contact, ContactAction.HANDLE), opened, LATER);
        assertThat(contact.row().caseFile()).isEqualTo(opened);
    }

    @Test
    void a_question_becomes_one_case_and_no_second() {
        Contact contact = asked("They all write to me");
        contact.becomeCase(permit(contact, ContactAction.HANDLE), CaseFileId.next(), LATER);
        assertThatThrownBy(() -> contact.becomeCase(permit(contact, ContactAction.HANDLE), CaseFileId.next(), LATER))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("contact.handled-already");
        assertThatThrownBy(() -> contact.withdraw(permit(contact, ContactAction.WITHDRAW), "Mistake", LATER))
                .hasMessage("contact.handled-already");
    }

    @Test
    void a_referral_names_where_to() {
        Contact contact = asked("I got a fine");
        contact.refer(permit(contact, ContactAction.HANDLE), CJIB, "Asks for more time", LATER);
        assertThat(contact.row().referredTo()).isEqualTo(CJIB);
    }

    @Test
    void a_correction_keeps_what_was_said_before() {
        Contact contact = asked("Cut off on 19 April");
        var before = contact.correct(
                permit(contact, ContactAction.CORRECT),
                new NewContact(ContactChannel.PHONE, null, "Cut off on 9 April", null),
                "Misheard",
                LATER);
        assertThat(contact.row().question()).isEqualTo("Cut off on 9 April");
        assertThat(contact.row().at()).isEqualTo(CALL);
        assertThat(before.view().question()).isEqualTo("Cut off on 19 April");
        assertThat(before.view().reason()).isEqualTo("Misheard");
    }

    @Test
    void what_had_become_of_it_is_kept_when_something_else_does() {
        Contact contact = asked("They all write to me");
        assertThat(contact.answer(permit(contact, ContactAction.HANDLE), "We look into it", LATER))
                .as("nothing had become of it")
                .isEmpty();
        var before = contact.becomeCase(permit(contact, ContactAction.HANDLE), CaseFileId.next(), LATER.plusSeconds(60))
                .orElseThrow()
                .view();
        assertThat(before.status()).isEqualTo(ContactStatus.ANSWERED);
        assertThat(before.outcome()).isEqualTo("We look into it");
        assertThat(before.handledBy()).isEqualTo(tom.person());
        assertThat(before.handledAt()).isEqualTo(LATER);
        assertThat(before.reason()).isNull();
    }

    @Test
    void a_wrong_answer_and_a_wrong_moment_are_put_right_and_kept() {
        Contact contact = asked("Where do I get a pass?");
        assertThatThrownBy(() -> contact.correctOutcome(permit(contact, ContactAction.CORRECT), "x", "y", LATER))
                .hasMessage("contact.not-answered");
        contact.answer(permit(contact, ContactAction.HANDLE), "At the library", LATER);
        var before = contact.correctOutcome(
                permit(contact, ContactAction.CORRECT), "At the town hall", "Wrong place", LATER);
        assertThat(contact.row().outcome()).isEqualTo("At the town hall");
        assertThat(contact.status()).isEqualTo(ContactStatus.ANSWERED);
        assertThat(before.view().outcome()).isEqualTo("At the library");
        var moved = contact.correct(
                permit(contact, ContactAction.CORRECT),
                new NewContact(ContactChannel.PHONE, null, "Where do I get a pass?", CALL.minusSeconds(60)),
                "Earlier",
                LATER);
        assertThat(moved.view().at()).isEqualTo(CALL);
    }

    @Test
    void what_was_withdrawn_stays_as_it_is() {
        Contact contact = asked("Wrong person");
        contact.withdraw(permit(contact, ContactAction.WITHDRAW), "Other resident", LATER);
        assertThat(contact.row().question()).isEqualTo("Wrong person");
        assertThatThrownBy(() -> contact.answer(permit(contact, ContactAction.HANDLE), "Anything", LATER))
                .hasMessage("contact.handled-already");
        assertThatThrownBy(() -> contact.correct(
                        permit(contact, ContactAction.CORRECT),
                        new NewContact(ContactChannel.PHONE, null, "Other", null),
                        "Why",
                        LATER))
                .hasMessage("contact.withdrawn");
    }

    @Test
    void a_contact_without_a_question_is_none() {
        assertThatThrownBy(() -> asked("  "))
                .isInstanceOf(Problem.Invalid.class)
                .hasMessage("required");
        assertThatThrownBy(() -> asked("x".repeat(2001))).hasMessage("too-long");
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        Contact contact = asked("One thing");
        assertThatThrownBy(() -> contact.requireVersion(7)).hasMessage("changed-meanwhile");
    }

    private Contact asked(String question) {
        return new Contact(
                ContactId.next(),
                RIETMOND,
                new NewContact(ContactChannel.PHONE, null, question, null),
                tom.person(),
                CALL);
    }

    private Permit<ContactAction> permit(Contact contact, ContactAction action) {
        return Actors.permit(tom, action, contact.subject());
    }
}
