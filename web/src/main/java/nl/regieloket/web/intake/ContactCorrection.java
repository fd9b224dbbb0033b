package nl.regieloket.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.intake.NewContact;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.web.persons.NewResidentForm;
import nl.regieloket.web.persons.ResidentChoice;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Puts right what was noted of a contact: who asked what, how and when; or takes it back. */
@Named("contactCorrection")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ContactCorrection implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ContactPage page;

    @Inject
    private LoggingContacts logging;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private ResidentChoice who;

    @Inject
    private BusinessClock clock;

    private ContactChannel channel = ContactChannel.PHONE;
    private @Nullable String question;
    private @Nullable LocalDate on;
    private @Nullable LocalTime time;
    private @Nullable String reason;
    private NewResidentForm resident = new NewResidentForm();

    /** Fills the form with what is noted; the page around it is open by then. */
    public void open() {
        var contact = page.getView().contact();
        channel = contact.channel();
        question = contact.question();
        on = BusinessClock.dayOf(contact.at());
        time = timeOf(contact.at());
        ResidentId asked = contact.resident();
        who.choose(asked == null ? null : asked.value());
        reason = null;
    }

    /** Registers who asked, who was not known yet. */
    public void register() {
        who.choose(registering.register(current.get(), resident.toNewResident()).value());
        resident = new NewResidentForm();
    }

    public void correct() {
        if (who.isRegistering()) {
            throw new Problem.Invalid("family", "contact.register-first");
        }
        var better = new NewContact(channel, asker(), Objects.requireNonNullElse(question, ""), at());
        logging.correct(current.get(), page.contactId(), page.version(), better, why());
        page.open();
        open();
    }

    /** Who was noted, until somebody else is chosen. */
    private @Nullable ResidentId asker() {
        ResidentId chosen = who.chosen();
        return chosen == null ? page.getView().contact().resident() : chosen;
    }

    public void withdraw() {
        logging.withdraw(current.get(), page.contactId(), page.version(), why());
        page.open();
        open();
    }

    /** Null when it is the moment that was noted, to the minute: that stays as it is. */
    private @Nullable Instant at() {
        Instant noted = page.getView().contact().at();
        if (BusinessClock.dayOf(noted).equals(on) && timeOf(noted).equals(time)) {
            return null;
        }
        Instant told = Asked.at(on, time, clock.today());
        return told == null && on != null ? clock.now() : told;
    }

    private static LocalTime timeOf(Instant moment) {
        return LocalTime.ofInstant(moment, BusinessClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    private String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    public NewResidentForm getResident() {
        return resident;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
