package nl.regieloket.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.organisations.Oin;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationRow;
import org.jspecify.annotations.Nullable;

/** Organisations as one types them: by their whole name, which the form offers while one types, or their OIN. */
@RequestScoped
public class Parties {
    private static final int MOST = 100;
    private static final Pattern OIN = Pattern.compile("\\d{20}");

    @Inject
    private OrganisationRegister register;

    /**
     * What a form offers.
     *
     * @param value what is typed when one chooses it: the name, or the OIN where several have that name
     * @param label beside the value; empty: the value says it
     */
    public record Offered(String value, String label) {}

    /** Those that a form offers as creditor or collecting agent. */
    public List<Offered> offered() {
        return offered(Stream.of(
                        OrganisationKind.NATIONAL_AGENCY, OrganisationKind.CREDITOR, OrganisationKind.COLLECTION_AGENT)
                .flatMap(kind -> register.search("", kind, MOST).stream())
                .toList());
    }

    static List<Offered> offered(List<OrganisationRow> rows) {
        Map<String, Long> ofThatName =
                rows.stream().collect(Collectors.groupingBy(row -> key(row.name()), Collectors.counting()));
        return rows.stream()
                .map(row -> ofThatName.getOrDefault(key(row.name()), 0L) > 1
                        ? new Offered(row.oin().digits(), row.name())
                        : new Offered(row.name(), ""))
                .toList();
    }

    /**
     * The one organisation of this name or OIN.
     *
     * @param standing whom the form showed by name, which stays that one as long as nobody typed another; null: none
     * @throws Problem.Invalid on the field: {@code import.party-unknown} or {@code import.party-ambiguous}
     */
    public OrganisationId named(String field, String typed, ClaimView.@Nullable Party standing) {
        String text = typed.strip();
        if (standing != null && standing.name().equals(text)) {
            return standing.id();
        }
        List<OrganisationId> found = OIN.matcher(text).matches()
                ? register.byOin(new Oin(text)).map(one -> one.id()).stream().toList()
                : register.named(text).stream().map(OrganisationRow::id).toList();
        return switch (found.size()) {
            case 0 -> throw new Problem.Invalid(field, "import.party-unknown");
            case 1 -> found.getFirst();
            default -> throw new Problem.Invalid(field, "import.party-ambiguous");
        };
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
