package nl.regieloket.web.organisations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationRow;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as one chooses it: some letters of the name bring up those that have them, and a whole name, or an
 * OIN, is one of them. The register is too long for a list to choose from.
 */
@Named("organisationChoice")
@RequestScoped
public class OrganisationChoice {
    private static final int MOST = 20;
    private static final int FEWEST_LETTERS = 2;

    @Inject
    private OrganisationRegister register;

    /** Those that have these letters in their name, by name; none while there are too few letters. */
    public List<OrganisationRow> offered(@Nullable String letters) {
        return letters == null || letters.strip().length() < FEWEST_LETTERS
                ? List.of()
                : register.search(letters.strip(), null, MOST);
    }

    /**
     * The one organisation of this name or OIN.
     *
     * @throws Problem.Invalid on the field: {@code required}, {@code organisation.unlisted} or
     *     {@code organisation.ambiguous}
     */
    public OrganisationId chosen(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Problem.Invalid(field, "required");
        }
        List<OrganisationRow> found = register.named(text.strip());
        if (found.isEmpty()) {
            found = register.search(text.strip(), null, MOST).stream()
                    .filter(row -> row.oin().digits().equals(text.strip()))
                    .toList();
        }
        if (found.size() != 1) {
            throw new Problem.Invalid(field, found.isEmpty() ? "organisation.unlisted" : "organisation.ambiguous");
        }
        return found.getFirst().id();
    }

    /** What to call it; empty: it is not in the register. */
    public String name(OrganisationId id) {
        return register.names(List.of(id)).getOrDefault(id, "");
    }
}
