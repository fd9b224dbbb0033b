package nl.regieloket.claims.csv;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.Oin;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationRow;

/** Finds the party that a file means by a name or an OIN: exactly one, or none. */
@Dependent
class PartyNames {
    private static final int OIN_LENGTH = 20;

    @Inject
    private OrganisationRegister register;

    RowReader.PartyFound find(String text) {
        List<OrganisationId> found = isOin(text)
                ? register.byOin(new Oin(text)).map(one -> one.id()).stream().toList()
                : register.named(text).stream().map(OrganisationRow::id).toList();
        return switch (found.size()) {
            case 0 -> new RowReader.PartyFound(null, "import.party-unknown");
            case 1 -> new RowReader.PartyFound(found.getFirst(), null);
            default -> new RowReader.PartyFound(null, "import.party-ambiguous");
        };
    }

    private static boolean isOin(String text) {
        return text.length() == OIN_LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
