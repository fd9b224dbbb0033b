package nl.regieloket.web.problems;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an error page says: which kind it is, and the reference of a failure. Asks nothing of the database. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {
    /** Request attribute: the sentence of a refusal that names something which the words of its status do not. */
    static final String REFUSAL = "nl.regieloket.refusal";

    private static final Pattern REFERENCE = Pattern.compile("F-[2-9A-Z]{4}-[2-9A-Z]{4}");
    private static final Set<String> WITH_WORDS_OF_THEIR_OWN = Set.of("400", "403", "404", "409", "413", "429", "503");

    @Inject
    private HttpServletRequest request;

    /** The status whose words this page shows; where it has none of its own, 400 or 500, after whose fault it is. */
    public String getStatus() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String text = status == null ? asked("status") : status.toString();
        if (text != null && WITH_WORDS_OF_THEIR_OWN.contains(text)) {
            return text;
        }
        return text != null && text.startsWith("4") ? "400" : "500";
    }

    /** What the refusal of this page says beside the words of its status; null: nothing. */
    public @Nullable String getSentence() {
        return request.getAttribute(REFUSAL) instanceof String sentence ? sentence : null;
    }

    /** The reference under which the log has the failure; null where there is none. */
    public @Nullable String getReference() {
        if (request.getAttribute(Incident.ATTRIBUTE) instanceof String reference) {
            return reference;
        }
        String asked = asked("kenmerk");
        return asked != null && REFERENCE.matcher(asked).matches() ? asked : null;
    }

    /** Of a page that was asked for as such; the parameters of a request that failed may be what is wrong with it. */
    private @Nullable String asked(String parameter) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null
                ? null
                : request.getParameter(parameter);
    }
}
