package nl.regieloket.web.requests;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.privacy.requests.AskingRights;
import nl.regieloket.privacy.requests.facts.IdentityCheck;
import nl.regieloket.privacy.requests.facts.NewRequest;
import nl.regieloket.privacy.requests.facts.RequestChannel;
import nl.regieloket.privacy.requests.facts.RequestKind;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What a resident asked at the counter or by letter about his data. */
@Named("recordRequestPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class RecordRequestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private AskingRights asking;

    @Inject
    private FindingResidents residents;

    @Inject
    private BusinessClock clock;

    private @Nullable UUID resident;
    private String name = "";
    private @Nullable RequestKind kind;
    private @Nullable String words;
    private @Nullable RequestChannel channel;
    private @Nullable LocalDate received;
    private @Nullable IdentityCheck check;
    private boolean done;

    /** Reads whom it is about. */
    public void open() {
        name = residents.resident(current.get(), residentId()).facts().name().full();
        received = clock.today();
    }

    public void record() {
        RequestKind what = kind;
        RequestChannel how = channel;
        IdentityCheck who = check;
        LocalDate when = received;
        if (what == null || how == null || who == null || when == null) {
            throw new Problem.Invalid("kind", "required");
        }
        asking.record(
                current.get(),
                residentId(),
                new NewRequest(what, Objects.requireNonNullElse(words, ""), how, when, who));
        words = null;
        kind = null;
        done = true;
    }

    private ResidentId residentId() {
        if (resident == null) {
            throw new Problem.Missing("resident.unknown");
        }
        return new ResidentId(resident);
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public List<RequestChannel> getChannels() {
        return List.of(RequestChannel.DESK, RequestChannel.LETTER);
    }

    public List<IdentityCheck> getChecks() {
        return List.of(IdentityCheck.DOCUMENT_SEEN, IdentityCheck.KNOWN, IdentityCheck.CALLED_BACK);
    }

    /** Whom it is about; an address that leads to nobody shows no form. */
    public String getName() {
        residentId();
        return name;
    }

    /** Whether a request was just recorded. */
    public boolean isDone() {
        return done;
    }

    public @Nullable UUID getResident() {
        return resident;
    }

    public void setResident(@Nullable UUID resident) {
        this.resident = resident;
    }

    public @Nullable RequestKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RequestKind kind) {
        this.kind = kind;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable RequestChannel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable RequestChannel channel) {
        this.channel = channel;
    }

    public @Nullable LocalDate getReceived() {
        return received;
    }

    public void setReceived(@Nullable LocalDate received) {
        this.received = received;
    }

    public @Nullable IdentityCheck getCheck() {
        return check;
    }

    public void setCheck(@Nullable IdentityCheck check) {
        this.check = check;
    }
}
