package nl.regieloket.web.problems;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.regieloket.web.signin.LocalAddress;

/**
 * A form that was sent before its page had arrived whole carries no view. Faces would show its page as if it were asked
 * for, without the case that it was about; it is opened anew instead.
 */
public class WholeForms implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        ExternalContext external = context.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        if (!context.isPostback()
                && !context.getResponseComplete()
                && request.getMethod().equals("POST")
                && request.getDispatcherType() == DispatcherType.REQUEST) {
            var page = LocalAddress.ofPageBehind(request).with(ProblemHandler.EXPIRED, "1");
            try {
                external.redirect(external.getRequestContextPath() + page.path());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            context.responseComplete();
        }
    }
}
