package nl.regieloket.web.problems;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the field of a form that a violation names: the input whose id is the name of the field. Of a field that a form
 * has once for each of several parts, such as {@code parts[<id>].until}, it is the one with that id as its attribute
 * {@code part}.
 */
final class Fields {
    private static final Pattern OF_A_PART = Pattern.compile("\\w+\\[([^]]+)]\\.(\\w+)");

    private Fields() {}

    /**
     * Marks the field as wrong.
     *
     * @return its client id; null when this page has no such field, so that the words stand beside the act
     */
    static @Nullable String markInvalid(UIComponent root, String field) {
        Matcher ofPart = OF_A_PART.matcher(field);
        String part = ofPart.matches() ? ofPart.group(1) : null;
        String name = ofPart.matches() ? ofPart.group(2) : field;
        var found = new AtomicReference<@Nullable String>();
        var context = FacesContext.getCurrentInstance();
        root.visitTree(VisitContext.createVisitContext(context), (visited, component) -> {
            if (component instanceof EditableValueHolder input
                    && name.equals(component.getId())
                    && (part == null
                            || part.equals(
                                    String.valueOf(component.getAttributes().get("part"))))) {
                input.setValid(false);
                String id = component.getClientId(context);
                keepTyped(
                        input,
                        context.getExternalContext()
                                .getRequestParameterValuesMap()
                                .get(id));
                found.set(id);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    /** A wrong field without what was typed shows nothing, once its value went on to the page bean. */
    private static void keepTyped(EditableValueHolder input, String @Nullable [] typed) {
        if (typed != null) {
            input.setSubmittedValue(input instanceof UISelectMany ? typed : typed[0]);
        }
    }
}
