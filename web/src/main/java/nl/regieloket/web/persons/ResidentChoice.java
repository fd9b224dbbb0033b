package nl.regieloket.web.persons;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Somebody found and chosen on a page: who is known is looked for first, so that nobody is registered twice. */
@Named("residentChoice")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ResidentChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ResidentSearch search;

    private @Nullable String text;
    private @Nullable UUID chosen;
    private boolean registering;

    /** Who fits what is typed; empty while it is too short. */
    public List<ResidentSearch.Found> getFound() {
        return search.find(current.get(), text);
    }

    public void choose(@Nullable UUID who) {
        chosen = who;
        registering = false;
        text = null;
    }

    /** Back to looking. */
    public void chooseNobody() {
        choose(null);
    }

    /** He was not found: what is known of him is typed. */
    public void registerNew() {
        choose(null);
        registering = true;
    }

    public boolean isRegistering() {
        return registering;
    }

    /** Null: nobody was chosen. */
    public @Nullable ResidentId chosen() {
        return chosen == null ? null : new ResidentId(chosen);
    }

    /** Null: nobody was chosen. */
    public ResidentSearch.@Nullable Chosen getWho() {
        ResidentId who = chosen();
        return who == null ? null : search.chosen(current.get(), who);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
