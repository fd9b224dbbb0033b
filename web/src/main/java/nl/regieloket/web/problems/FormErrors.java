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

/**
 * What pages know as {@code errors}: everything that is wrong in the form that asks, each with the field it belongs to.
 * What belongs to no field is told in the form that was sent.
 */
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

    public boolean isAny() {
        return !getLines().isEmpty();
    }

    /** All of them, in the order in which they were found. */
    public List<Line> getLines() {
        var lines = new ArrayList<Line>();
        String form = formAround(UIComponent.getCurrentComponent(context()));
        Iterator<String> targets = context().getClientIdsWithMessages();
        while (targets.hasNext()) {
            @Nullable String target = targets.next();
            if (!form.isEmpty() && !isOf(form, target)) {
                continue;
            }
            String label = target == null ? "" : label(target);
            for (FacesMessage message : context().getMessageList(target)) {
                if (isError(message)) {
                    lines.add(new Line(target, label, message.getSummary(), code(message)));
                }
            }
        }
        return lines;
    }

    private static boolean isOf(String form, @Nullable String target) {
        return target == null ? SubmittedForm.is(context(), form) : target.startsWith(form + ":");
    }

    private static String formAround(@Nullable UIComponent component) {
        UIComponent around = component;
        while (around != null && !(around instanceof UIForm)) {
            around = around.getParent();
        }
        return around == null ? "" : around.getClientId(context());
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
        String label = component.getAttributes().get("label") instanceof String told ? told : "";
        return component.getAttributes().get("whose") instanceof String whose ? label + " (" + whose + ")" : label;
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
