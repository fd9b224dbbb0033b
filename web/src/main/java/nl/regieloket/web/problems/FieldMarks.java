package nl.regieloket.web.problems;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells assistive technology about every input inside {@code rl:field}: its help and error text, whether it is required
 * and whether it is wrong. So a page writes a plain input and nothing can be forgotten.
 */
public class FieldMarks implements SystemEventListener {
    /** Attribute that {@code rl:field} leaves on its group: the label. */
    private static final String LABEL = "regieloket.label";

    /** Boxes write their attributes on the list, its lines and its labels too, where ARIA does not allow these. */
    private static final String INVALID_BOXES = "data-invalid";

    private static final int HIGHEST = 4;

    private static final String DESCRIBED_BY = "#{component.clientId}-help #{component.clientId}-error";
    private static final String IS_WRONG =
            "#{component.valid and empty facesContext.getMessageList(component.clientId) ? null : 'true'}";

    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot root = (UIViewRoot) event.getSource();
        var context = FacesContext.getCurrentInstance();
        var visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        root.visitTree(visit, (_, component) -> {
            if (component instanceof UIInput input) {
                String label = labelAround(input);
                if (label != null) {
                    mark(context, input, label);
                }
            }
            return VisitResult.ACCEPT;
        });
    }

    private static @Nullable String labelAround(UIComponent input) {
        UIComponent around = input.getParent();
        for (int i = 0; i < HIGHEST && around != null; i++, around = around.getParent()) {
            if (around.getAttributes().get(LABEL) instanceof String label) {
                return label;
            }
        }
        return null;
    }

    private static void mark(FacesContext context, UIInput input, String label) {
        var attributes = input.getPassThroughAttributes(true);
        attributes.put("aria-describedby", each(context, DESCRIBED_BY));
        input.getAttributes().putIfAbsent("label", label);
        boolean isBoxes = input instanceof HtmlSelectManyCheckbox || input instanceof HtmlSelectOneRadio;
        if (input.isRequired() && !isBoxes) {
            attributes.put("aria-required", "true");
        }
        attributes.put(isBoxes ? INVALID_BOXES : "aria-invalid", each(context, IS_WRONG));
    }

    /** Told anew where it is shown: in a list one input stands for that of every row. */
    private static ValueExpression each(FacesContext context, String expression) {
        return context.getApplication()
                .getExpressionFactory()
                .createValueExpression(context.getELContext(), expression, Object.class);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
