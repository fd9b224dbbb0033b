package nl.regieloket.web.problems;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import nl.regieloket.web.texts.ProblemTexts;

/** Gives the messages of Bean Validation the words of our problems, on screens as in the API. */
public class CodedValidation implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Locale.of("nl"));
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        String constraint = context.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return ProblemTexts.of(ConstraintCodes.code(template, constraint), locale);
    }
}
