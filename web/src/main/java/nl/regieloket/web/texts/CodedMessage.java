package nl.regieloket.web.texts;

import jakarta.faces.application.FacesMessage;
import java.util.Locale;
import nl.regieloket.kernel.Problem;

/** A message beside a field or an act that still knows its code, so that tests need not read sentences. */
public final class CodedMessage extends FacesMessage {
    private static final long serialVersionUID = 1L;

    private final String code;

    public CodedMessage(String code, Locale locale) {
        super(FacesMessage.SEVERITY_ERROR, ProblemTexts.of(code, locale), null);
        this.code = code;
    }

    public CodedMessage(Problem problem, Locale locale) {
        super(FacesMessage.SEVERITY_ERROR, ProblemTexts.of(problem, locale), null);
        this.code = problem.code();
    }

    public String getCode() {
        return code;
    }
}
