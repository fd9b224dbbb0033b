package nl.regieloket.persons;

import java.util.regex.Pattern;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who a resident is and how to reach him. What is stored is read whatever it holds; what somebody tells is checked where
 * it comes in, by {@link #requireTold}.
 *
 * @param born null: not known
 * @param email null: none
 * @param telephone as dialled; null: none
 * @param language ISO 639 code of the language that he prefers
 */
public record ResidentFacts(
        ResidentName name,
        @Nullable BirthDate born,
        @Nullable String email,
        @Nullable String telephone,
        String language) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()-]{5,25}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /**
     * Refuses what can't be a name, or a way to reach somebody.
     *
     * @throws Problem.Invalid on the field that is wrong
     */
    void requireTold() {
        name.requireTold();
        Words.requireLine("email", email);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new Problem.Invalid("email", "email.invalid");
        }
        if (telephone != null && !TELEPHONE.matcher(telephone).matches()) {
            throw new Problem.Invalid("telephone", "telephone.invalid");
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Problem.Invalid("language", "language.invalid");
        }
    }

    @Override
    public String toString() {
        return "ResidentFacts[***]";
    }
}
