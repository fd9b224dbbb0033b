package nl.regieloket.delegations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Words;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation that a resident gives at the desk.
 *
 * @param resident who gives it
 * @param helperName of the person; null: an organisation helps
 * @param helperEmail where the code goes; kept only until it is sent; null: an organisation helps
 * @param organisation that helps; null: a person does
 * @param scope code of {@link Scope}
 * @param period days on which it holds
 * @param identityCheck how the officer saw who the resident is
 * @param underAdministration whether the resident's goods are under administration (bewind), so that he can't give it
 */
public record NewRepresentation(
        ResidentId resident,
        @Nullable String helperName,
        @Nullable String helperEmail,
        @Nullable OrganisationId organisation,
        String scope,
        Period period,
        IdentityCheck identityCheck,
        boolean underAdministration) {
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]{1,180}\\.[^\\s@<>,;:\"]{2,20}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;

    /** Checks the values against each other and throws {@link Problem.Invalid} that names every wrong field. */
    public NewRepresentation {
        List<Problem.Violation> wrong = new ArrayList<>();
        if (underAdministration) {
            wrong.add(new Problem.Violation("underAdministration", "representation.under-administration"));
        }
        if (organisation == null) {
            if (helperName == null || helperName.isBlank()) {
                wrong.add(new Problem.Violation("helperName", "required"));
            } else if (helperName.length() > LONGEST_NAME) {
                wrong.add(new Problem.Violation("helperName", "too-long"));
            } else if (!Words.isLine(helperName)) {
                wrong.add(new Problem.Violation("helperName", Words.CONTROL));
            }
            if (helperEmail == null || helperEmail.isBlank()) {
                wrong.add(new Problem.Violation("helperEmail", "required"));
            } else if (!isEmail(helperEmail)) {
                wrong.add(new Problem.Violation("helperEmail", "email.invalid"));
            }
        }
        if (period.until() == null) {
            wrong.add(new Problem.Violation("until", "required"));
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
    }

    /** Whether this text is an e-mail address, of at most 254 characters (RFC 5321, 4.5.3.1.3). */
    static boolean isEmail(String text) {
        String address = text.strip();
        return address.length() <= LONGEST_EMAIL
                && Words.isLine(address)
                && EMAIL.matcher(address).matches();
    }
}
