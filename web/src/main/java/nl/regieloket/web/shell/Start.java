package nl.regieloket.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The first page: leads everybody to the first work area that he has. */
@Named("start")
@RequestScoped
public class Start {
    @Inject
    private Viewer viewer;

    /** Where to go; null: stay, there is no work area. */
    public @Nullable String go() {
        if (viewer.isUndecided()) {
            return "/kies-organisatie?faces-redirect=true";
        }
        return viewer.getAreas().stream()
                .findFirst()
                .map(area -> area.getPath() + "?faces-redirect=true")
                .orElse(null);
    }
}
