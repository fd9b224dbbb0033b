package nl.regieloket.web.requests;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Problem;
import nl.regieloket.privacy.requests.CarryingOut;
import nl.regieloket.privacy.requests.facts.RequestView;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Corrections that were granted, and telling that they are done. */
@Named("carryingOutPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class CarryingOutPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CarryingOut carrying;

    private transient List<RequestView> rows = List.of();
    private @Nullable UUID chosen;
    private @Nullable String words;
    private @Nullable String told;

    /** Reads what waits. */
    public void open() {
        rows = carrying.waiting(current.get());
    }

    public void carryOut() {
        RequestView request = carrying.waiting(current.get()).stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("request.unknown"));
        told =
                carrying
                        .carryOut(current.get(), request.id(), request.version(), Objects.requireNonNullElse(words, ""))
                        .told()
                        .stream()
                        .map(RequestView.Told::organisation)
                        .collect(Collectors.joining(", "));
        chosen = null;
        words = null;
        open();
    }

    public List<RequestView> getRows() {
        return rows;
    }

    /** Who was just told; empty: nobody had to be; null: nothing was carried out. */
    public @Nullable String getTold() {
        return told;
    }

    public boolean isDone() {
        return told != null;
    }

    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
