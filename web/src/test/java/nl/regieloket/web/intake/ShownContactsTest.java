package nl.regieloket.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regieloket.access.Actor;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.ContactListQuery;
import nl.regieloket.intake.ContactRow;
import nl.regieloket.intake.ContactStatus;
import nl.regieloket.intake.ContactView;
import nl.regieloket.intake.ReadingContacts;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.web.signin.CurrentActor;
import org.junit.jupiter.api.Test;

/** Each reading leaves a line in the trail: a page that names a contact fifteen times was looked at once. */
class ShownContactsTest {
    private static final ContactId ONE = ContactId.next();

    private final AtomicInteger readings = new AtomicInteger();
    private final ShownContacts shown = new ShownContacts();

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    ShownContactsTest() {
        shown.current = new CurrentActor() {
            @Override
            @SuppressWarnings("NullAway") // nothing here looks at who asks
            public Actor get() {
                return null;
            }
        };
        shown.reading = new ReadingContacts() {
            @Override
            public ContactView contact(Actor actor, ContactId id) {
                readings.incrementAndGet();
                return new ContactView(row(id), List.of(), Set.of());
            }

            @Override
            public Slice<ContactRow> list(Actor actor, ContactListQuery query) {
                readings.incrementAndGet();
                return new Slice<>(List.of(), null);
            }
        };
    }

    @Test
    void a_contact_is_read_once_in_a_request() {
        assertThat(shown.view(ONE)).isSameAs(shown.view(ONE));
        assertThat(readings).hasValue(1);
    }

    @Test
    void what_waits_is_read_once_also_when_nothing_waits() {
        assertThat(shown.waiting()).isEmpty();
        assertThat(shown.waiting()).isEmpty();
        assertThat(readings).hasValue(1);
    }

    @Test
    void after_an_act_and_for_another_contact_it_is_read_anew() {
        shown.view(ONE);
        shown.forget();
        shown.view(ONE);
        assertThat(readings).hasValue(2);
        ContactId other = ContactId.next();
        assertThat(shown.view(other).contact().id()).isEqualTo(other);
    }

    private static ContactRow row(ContactId id) {
        return new ContactRow(
                id,
                0,
                ContactChannel.PHONE,
                null,
                "",
                Instant.EPOCH,
                PersonId.next(),
                ContactStatus.OPEN,
                null,
                null,
                null,
                null,
                null);
    }
}
