package nl.regieloket.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.intake.ContactChannel;
import nl.regieloket.intake.ContactRow;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.intake.NewContact;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.web.persons.NewResidentForm;
import nl.regieloket.web.persons.ResidentSearch;
import nl.regieloket.web.protection.EvenTiming;
import nl.regieloket.web.shell.SearchBox;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The desk: find or register who asks, and log the question. */
@Named("deskPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class DeskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ResidentSearch search;

    @Inject
    private RegisteringResidents registering;

    @Inject
    private LoggingContacts logging;

    @Inject
    private ShownContacts shown;

    @Inject
    private SearchBox searchBox;

    private @Nullable String text;
    private @Nullable UUID chosen;
    private ContactChannel channel = ContactChannel.PHONE;
    private @Nullable String question;
    private @Nullable LocalDate on;
    private NewResidentForm resident = new NewResidentForm();

    /** Takes over what was typed in the top bar. */
    public void open() {
        text = searchBox.getTaken();
        forgetWhoIsNotForThisReader();
    }

    /** The address may come from who worked here before, or for another organisation. */
    private void forgetWhoIsNotForThisReader() {
        try {
            getChosenResident();
        } catch (Problem.Missing | Problem.Forbidden _) {
            EvenTiming.await();
            chosen = null;
        }
    }

    /** Who fits what is typed; empty while it is too short. */
    public List<ResidentSearch.Found> getFound() {
        return search.find(current.get(), text);
    }

    public void choose(UUID who) {
        chosen = who;
    }

    public void chooseNobody() {
        chosen = null;
    }

    /** Stands in the address, so that another language or a new session opens the page with the same resident. */
    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID chosen) {
        this.chosen = chosen;
    }

    /** Whom the question is of; null: unknown. */
    public ResidentSearch.@Nullable Chosen getChosenResident() {
        return chosen == null ? null : search.chosen(current.get(), new ResidentId(chosen));
    }

    public void register() {
        chosen = registering.register(current.get(), resident.toNewResident()).value();
        resident = new NewResidentForm();
        text = null;
    }

    /** Logs the contact, and goes to where its outcome is chosen. */
    public String log() {
        Actor actor = current.get();
        var who = chosen == null ? null : new ResidentId(chosen);
        var asked = Objects.requireNonNullElse(question, "");
        var id = logging.log(actor, new NewContact(channel, who, asked, Asked.at(on, null, shown.today())));
        return "/contact?faces-redirect=true&id=" + id.value();
    }

    /** Questions that still wait for the desk, newest first. */
    public List<ContactRow> getWaiting() {
        return shown.waiting();
    }

    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
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

    public NewResidentForm getResident() {
        return resident;
    }
}
