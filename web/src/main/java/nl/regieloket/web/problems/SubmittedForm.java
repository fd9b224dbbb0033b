package nl.regieloket.web.problems;

import jakarta.faces.context.FacesContext;
import java.util.Map;

/** Which form of the page this request sends, and from which button, as the browser tells. */
final class SubmittedForm {
    private static final String SOURCE = "jakarta.faces.source";

    private SubmittedForm() {}

    /** Client id of what was pressed; of a whole form that was sent, something in it; empty: nothing was sent. */
    static String source(FacesContext context) {
        return source(context.getExternalContext().getRequestParameterMap());
    }

    static String source(Map<String, String> parameters) {
        String source = parameters.get(SOURCE);
        return source != null
                ? source
                : parameters.entrySet().stream()
                        .filter(each -> each.getKey().equals(each.getValue())) // how Faces marks a form
                        .map(each -> each.getKey() + ":")
                        .findFirst()
                        .orElse("");
    }

    /** Whether it is this form. */
    static boolean is(FacesContext context, String form) {
        return source(context).startsWith(form + ":");
    }
}
