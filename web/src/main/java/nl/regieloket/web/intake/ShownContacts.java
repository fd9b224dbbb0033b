package nl.regieloket.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.regieloket.intake.ContactListQuery;
import nl.regieloket.intake.ContactRow;
import nl.regieloket.intake.ContactStatus;
import nl.regieloket.intake.ContactView;
import nl.regieloket.intake.ReadingContacts;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.ContactId;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The contacts that this request shows, read once however often the page names them: who looks once, looked once. */
@RequestScoped
public class ShownContacts {
    private static final int OPEN_ROWS = 20;

    @Inject
    CurrentActor current;

    @Inject
    ReadingContacts reading;

    @Inject
    private BusinessClock clock;

    private @Nullable ContactView view;
    private @Nullable List<ContactRow> waiting;

    /** One of them. */
    public ContactView view(ContactId id) {
        ContactView known = view;
        if (known == null || !known.contact().id().equals(id)) {
            known = reading.contact(current.get(), id);
            view = known;
        }
        return known;
    }

    /** Those that still wait for the desk, newest first. */
    public List<ContactRow> waiting() {
        List<ContactRow> known = waiting;
        if (known == null) {
            known = reading.list(current.get(), new ContactListQuery(null, ContactStatus.OPEN, null, OPEN_ROWS))
                    .rows();
            waiting = known;
        }
        return known;
    }

    /** The day on which they are shown. */
    LocalDate today() {
        return clock.today();
    }

    /** After an act: what was read is no longer so. */
    public void forget() {
        view = null;
        waiting = null;
    }
}
