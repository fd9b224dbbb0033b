package nl.regieloket.web.problems;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the field that a violation names: the input whose id is the name of the field, nearest to the button that was
 * pressed and in the same form, since several forms and rows of a page have fields of one name. Of a field that a form
 * has once for each of several parts, such as {@code parts[<id>].until}, it is the one with that id as its attribute
 * {@code part}.
 */
final class Fields {
    private static final Pattern OF_A_PART = Pattern.compile("\\w+\\[([^]]+)]\\.(\\w+)");
    private static final String SEPARATOR = ":";

    private Fields() {}

    /**
     * Marks the field as wrong.
     *
     * @return its client id; null when the form has no such field, so that the words stand beside the act
     */
    static @Nullable String markInvalid(FacesContext context, String field) {
        Matcher ofPart = OF_A_PART.matcher(field);
        String part = ofPart.matches() ? ofPart.group(1) : null;
        String name = ofPart.matches() ? ofPart.group(2) : field;
        List<String> candidates = new ArrayList<>();
        // what is not shown has no field, and a list in it may not be for this reader
        var shown = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(shown, (_, component) -> {
            if (component instanceof EditableValueHolder && name.equals(component.getId()) && isOf(part, component)) {
                candidates.add(component.getClientId(context));
            }
            return VisitResult.ACCEPT;
        });
        String nearest = nearest(SubmittedForm.source(context), candidates);
        if (nearest != null) {
            context.getViewRoot()
                    .invokeOnComponent(
                            context,
                            nearest,
                            (_, component) -> mark(context, (EditableValueHolder) component, nearest));
        }
        return nearest;
    }

    private static boolean isOf(@Nullable String part, UIComponent component) {
        return part == null
                || part.equals(String.valueOf(component.getAttributes().get("part")));
    }

    /**
     * The one that shares most of its place with where one pressed; null when none is in the same form. Where nobody
     * knows where one pressed, the first.
     */
    static @Nullable String nearest(String pressed, List<String> candidates) {
        String nearest = null;
        int most = pressed.isEmpty() ? -1 : 0;
        for (String candidate : candidates) {
            int shared = shared(pressed.split(SEPARATOR, -1), candidate.split(SEPARATOR, -1));
            if (shared > most) {
                nearest = candidate;
                most = shared;
            }
        }
        return nearest;
    }

    private static int shared(String[] one, String[] other) {
        int shared = 0;
        while (shared < Math.min(one.length, other.length) - 1 && one[shared].equals(other[shared])) {
            shared++;
        }
        return shared;
    }

    private static void mark(FacesContext context, EditableValueHolder input, String id) {
        input.setValid(false);
        keepTyped(
                input,
                context.getExternalContext().getRequestParameterValuesMap().get(id));
    }

    /** A wrong field without what was typed shows nothing, once its value went on to the page bean. */
    private static void keepTyped(EditableValueHolder input, String @Nullable [] typed) {
        if (typed != null) {
            input.setSubmittedValue(input instanceof UISelectMany ? typed : typed[0]);
        }
    }
}
