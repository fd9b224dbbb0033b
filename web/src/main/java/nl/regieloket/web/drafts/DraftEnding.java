package nl.regieloket.web.drafts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Arrays;
import nl.regieloket.drafts.KeepingDrafts;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * Ends the draft of a form when one of the buttons named in {@code rl:draft} did what it should. The names come from the
 * browser; all that a forged one can do is to forget the person's own draft.
 */
public class DraftEnding implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "rl-draft";
    private static final String BUTTONS = "rl-draft-button";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        String key = parameter(context, KEY);
        String buttons = parameter(context, BUTTONS);
        if (key != null && buttons != null && isPressed(context, buttons) && succeeded(context)) {
            CDI.current()
                    .select(KeepingDrafts.class)
                    .get()
                    .discard(CDI.current().select(CurrentActor.class).get().get(), key);
        }
    }

    private static boolean isPressed(FacesContext context, String buttons) {
        var parameters = context.getExternalContext().getRequestParameterMap();
        return Arrays.stream(buttons.split(" "))
                .anyMatch(button -> parameters.keySet().stream().anyMatch(name -> isThat(button, name))
                        || isThat(button, parameters.getOrDefault("jakarta.faces.source", "")));
    }

    /** Whether this is the button, or one of that name in a row of a list in the same form. */
    static boolean isThat(String button, String clientId) {
        int end = button.lastIndexOf(':');
        return clientId.equals(button)
                || (end > 0
                        && clientId.startsWith(button.substring(0, end + 1))
                        && clientId.endsWith(button.substring(end)));
    }

    private static boolean succeeded(FacesContext context) {
        // an exception of the act is still queued here: its handler runs after the listeners of the phase
        boolean thrown = context.getExceptionHandler()
                .getUnhandledExceptionQueuedEvents()
                .iterator()
                .hasNext();
        return !thrown
                && !context.isValidationFailed()
                && context.getMessageList().stream()
                        .noneMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
    }

    private static @Nullable String parameter(FacesContext context, String name) {
        return context.getExternalContext().getRequestParameterMap().get(name);
    }
}
