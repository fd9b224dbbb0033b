package nl.regieloket.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationRow;

/** Organisations as one types them: by their whole name, which the form offers while one types. */
@RequestScoped
public class Parties {
    private static final int MOST = 100;

    @Inject
    private OrganisationRegister register;

    /** Those that a form offers as creditor or collecting agent. */
    public List<OrganisationRow> offered() {
        return Stream.of(OrganisationKind.NATIONAL_AGENCY, OrganisationKind.CREDITOR, OrganisationKind.COLLECTION_AGENT)
                .flatMap(kind -> register.search("", kind, MOST).stream())
                .toList();
    }

    /**
     * The one organisation of this name.
     *
     * @throws Problem.Invalid on the field: {@code import.party-unknown} or {@code import.party-ambiguous}
     */
    public OrganisationId named(String field, String name) {
        List<OrganisationRow> found = register.named(name);
        if (found.isEmpty()) {
            throw new Problem.Invalid(field, "import.party-unknown");
        }
        if (found.size() > 1) {
            throw new Problem.Invalid(field, "import.party-ambiguous");
        }
        return found.getFirst().id();
    }
}
