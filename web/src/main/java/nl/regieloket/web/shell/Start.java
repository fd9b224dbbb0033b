package nl.regieloket.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;

/** The first page: leads everybody to the first work area that he has, when it is about to be shown. */
@Named("start")
@RequestScoped
public class Start {
    @Inject
    private Viewer viewer;

    /** Goes there; stays where there is no work area. */
    public void go() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        Optional<String> first = viewer.isUndecided()
                ? Optional.of("/kies-organisatie")
                : viewer.getAreas().stream().findFirst().map(WorkArea::getPath);
        if (first.isPresent()) {
            external.redirect(external.getRequestContextPath() + first.get());
        }
    }
}
