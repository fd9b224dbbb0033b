package nl.regieloket.web.breaches;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import nl.regieloket.kernel.Problem;
import nl.regieloket.privacy.breaches.BreachId;
import nl.regieloket.privacy.breaches.BreachNature;
import nl.regieloket.privacy.breaches.BreachPart;
import nl.regieloket.privacy.breaches.BreachRisk;
import nl.regieloket.privacy.breaches.BreachView;
import nl.regieloket.privacy.breaches.HandlingBreaches;
import nl.regieloket.privacy.breaches.NotTelling;
import nl.regieloket.privacy.breaches.TellingAuthority;
import nl.regieloket.privacy.breaches.TellingPeople;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One breach: its 72 hours, its facts, and what the law asks to do about it. */
@Named("breachPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class BreachPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private HandlingBreaches handling;

    private final BreachForm form = new BreachForm();
    private @Nullable UUID id;
    private long version;
    private transient @Nullable BreachView view;
    private @Nullable BreachRisk risk;
    private @Nullable String reasons;
    private @Nullable LocalDate toldOn;
    private @Nullable LocalTime toldTime;
    private @Nullable String reference;
    private @Nullable String delay;
    private @Nullable LocalDate peopleOn;
    private @Nullable NotTelling ground;
    private @Nullable String peopleWords;
    private @Nullable String words;
    private boolean toAuthority;
    private boolean saved;

    /** Reads it. */
    public void open() {
        shows(handling.one(current.get(), breachId()));
        saved = false;
    }

    public BreachView getView() {
        BreachView read = view;
        if (read == null) {
            read = handling.one(current.get(), breachId());
            view = read;
        }
        return read;
    }

    public void record() {
        shows(handling.record(current.get(), breachId(), version, form.facts()));
    }

    public void assess() {
        BreachRisk chosen = risk;
        if (chosen == null) {
            throw new Problem.Invalid("risk", "required");
        }
        shows(handling.assess(current.get(), breachId(), version, chosen, Objects.requireNonNullElse(reasons, "")));
    }

    public void tellAuthority() {
        var told = new TellingAuthority(
                Moments.of("at", toldOn, "atTime", toldTime), Objects.requireNonNullElse(reference, ""), delay);
        shows(handling.tellAuthority(current.get(), breachId(), version, told));
    }

    public void tellPeople() {
        var told = new TellingPeople(peopleOn, ground, Objects.requireNonNullElse(peopleWords, ""));
        shows(handling.tellPeople(current.get(), breachId(), version, told));
        peopleOn = null;
        ground = null;
        peopleWords = null;
    }

    public void follow() {
        shows(handling.follow(current.get(), breachId(), version, Objects.requireNonNullElse(words, ""), toAuthority));
        words = null;
        toAuthority = false;
    }

    public void close() {
        shows(handling.close(current.get(), breachId(), version));
    }

    private void shows(BreachView next) {
        view = next;
        version = next.version();
        form.show(next.facts());
        BreachView.Assessed assessed = next.assessed();
        risk = assessed == null ? null : assessed.risk();
        reasons = assessed == null ? null : assessed.reasons();
        saved = true;
    }

    private BreachId breachId() {
        if (id == null) {
            throw new Problem.Missing("breach.unknown");
        }
        return new BreachId(id);
    }

    /** Whether anything can still change. */
    public boolean isOpen() {
        return getView().closedAt() == null;
    }

    public boolean isAssessed() {
        return getView().assessed() != null;
    }

    /** Whether the organisation keeps the data for another. */
    public boolean isOfProcessor() {
        return getView().facts().part() == BreachPart.PROCESSOR;
    }

    /** Whether somebody is still to be told. */
    public boolean isToTell() {
        BreachView.Assessed assessed = getView().assessed();
        return isOpen()
                && assessed != null
                && getView().told() == null
                && (assessed.risk() != BreachRisk.UNLIKELY || isOfProcessor());
    }

    /** Whether it is still to be decided about telling the people concerned. */
    public boolean isPeopleToTell() {
        BreachView.People people = getView().people();
        return isOpen() && isAssessed() && (people == null || people.on() == null);
    }

    /** Whether an act just succeeded. */
    public boolean isSaved() {
        return saved;
    }

    public BreachForm getForm() {
        return form;
    }

    public BreachNature[] getNatures() {
        return BreachNature.values();
    }

    public BreachPart[] getParts() {
        return BreachPart.values();
    }

    public BreachRisk[] getRisks() {
        return BreachRisk.values();
    }

    public NotTelling[] getGrounds() {
        return NotTelling.values();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable BreachRisk getRisk() {
        return risk;
    }

    public void setRisk(@Nullable BreachRisk risk) {
        this.risk = risk;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }

    public @Nullable LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(@Nullable LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public @Nullable LocalTime getToldTime() {
        return toldTime;
    }

    public void setToldTime(@Nullable LocalTime toldTime) {
        this.toldTime = toldTime;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getDelay() {
        return delay;
    }

    public void setDelay(@Nullable String delay) {
        this.delay = delay;
    }

    public @Nullable LocalDate getPeopleOn() {
        return peopleOn;
    }

    public void setPeopleOn(@Nullable LocalDate peopleOn) {
        this.peopleOn = peopleOn;
    }

    public @Nullable NotTelling getGround() {
        return ground;
    }

    public void setGround(@Nullable NotTelling ground) {
        this.ground = ground;
    }

    public @Nullable String getPeopleWords() {
        return peopleWords;
    }

    public void setPeopleWords(@Nullable String peopleWords) {
        this.peopleWords = peopleWords;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public boolean isToAuthority() {
        return toAuthority;
    }

    public void setToAuthority(boolean toAuthority) {
        this.toAuthority = toAuthority;
    }
}
