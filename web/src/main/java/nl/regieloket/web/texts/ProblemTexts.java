package nl.regieloket.web.texts;

import jakarta.faces.convert.ConverterException;
import java.util.Locale;
import java.util.Optional;
import nl.regieloket.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The words for the codes of problems: key {@code problem.<code>} of the bundle {@code Problems}. A code without words
 * of its own gets a general sentence; the test {@code ProblemTextsTest} sees to it that there is none.
 */
public final class ProblemTexts {
    private static final String BUNDLE = "Problems";
    private static final String PREFIX = "problem.";

    private ProblemTexts() {}

    /** The sentence for this code. */
    public static String of(String code, Locale locale) {
        return find(code, locale).orElseGet(() -> Texts.text(locale, BUNDLE, PREFIX + "unknown"));
    }

    /** The sentence for this refusal, with the name of what it is about. */
    public static String of(Problem problem, Locale locale) {
        return of(problem.code(), problem instanceof Problem.Forbidden forbidden ? forbidden.about() : null, locale);
    }

    /**
     * The sentence for this code.
     *
     * @param about key of a name in the bundle {@code Access} that it has a place for; null: it has none
     */
    public static String of(String code, @Nullable String about, Locale locale) {
        String sentence = of(code, locale);
        return about == null ? sentence : Texts.with(sentence, Texts.text(locale, "Access", about));
    }

    /** The sentence for this code, if it has one. */
    public static Optional<String> find(String code, Locale locale) {
        var bundle = Texts.bundle(BUNDLE, locale);
        String key = PREFIX + code;
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** What a converter throws at a text that it can't read. */
    static ConverterException unreadable(String code) {
        return new ConverterException(new CodedMessage(code, TextsInView.locale()));
    }
}
