package nl.regieloket.web.problems;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Finds the field of a form that a violation names: the input whose id is the name of the field. */
final class Fields {
    private Fields() {}

    /**
     * Marks the field as wrong.
     *
     * @return its client id; null when this page has no such field, so that the words stand beside the act
     */
    static @Nullable String markInvalid(UIComponent root, String field) {
        var found = new AtomicReference<@Nullable String>();
        var context = FacesContext.getCurrentInstance();
        root.visitTree(VisitContext.createVisitContext(context), (visited, component) -> {
            if (component instanceof EditableValueHolder input && field.equals(component.getId())) {
                input.setValid(false);
                found.set(component.getClientId(context));
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }
}
