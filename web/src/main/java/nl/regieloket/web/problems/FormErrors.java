package nl.regieloket.web.problems;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.regieloket.web.texts.CodedMessage;
import org.jspecify.annotations.Nullable;

/** What pages know as {@code errors}: everything that is wrong on this page, each with the field it belongs to. */
@Named("errors")
@RequestScoped
public class FormErrors {
    /**
     * One thing that is wrong.
     *
     * @param target client id of the field; null: it belongs to the act as a whole
     * @param label label of the field; empty where there is none
     * @param code code of the problem; empty for messages of Faces itself
     */
    public record Line(@Nullable String target, String label, String text, String code) {}

    /** Whether there are any, of the form around where this is asked if that was sent: they stand there alone. */
    public boolean isAny() {
        return isOfTheFormThatWasSent() && context().getMessageList().stream().anyMatch(FormErrors::isError);
    }

    private static boolean isOfTheFormThatWasSent() {
        UIComponent around = UIComponent.getCurrentComponent(context());
        while (around != null && !(around instanceof UIForm)) {
            around = around.getParent();
        }
        if (around == null || !context().isPostback()) {
            return true;
        }
        String form = around.getClientId(context());
        var sent = context().getExternalContext().getRequestParameterMap();
        return sent.containsKey(form)
                || sent.getOrDefault("jakarta.faces.source", "").startsWith(form + ":");
    }

    /** All of them, in the order in which they were found. */
    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        Iterator<String> targets = context().getClientIdsWithMessages();
        while (targets.hasNext()) {
            @Nullable String target = targets.next();
            String label = target == null ? "" : label(target);
            for (FacesMessage message : context().getMessageList(target)) {
                if (isError(message)) {
                    lines.add(new Line(target, label, message.getSummary(), code(message)));
                }
            }
        }
        return lines;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static String code(FacesMessage message) {
        return message instanceof CodedMessage coded ? coded.getCode() : "";
    }

    private static String label(String target) {
        var label = new AtomicReference<>("");
        context().getViewRoot().invokeOnComponent(context(), target, (_, component) -> label.set(labelOf(component)));
        return label.get();
    }

    private static String labelOf(UIComponent component) {
        return component.getAttributes().get("label") instanceof String label ? label : "";
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
