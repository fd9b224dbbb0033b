package nl.regieloket.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import nl.regieloket.kernel.ReferenceTable.Row;

/** Reads organisations out of the tables in {@code config}. */
final class OrganisationTables {
    /** Stands for a first day that nobody recorded. */
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    private OrganisationTables() {}

    /** The municipalities and national agencies that every installation begins with. */
    static List<NewOrganisation> reference() {
        List<NewOrganisation> all = new ArrayList<>();
        ReferenceTable.packaged("municipalities.csv").forEach(row -> all.add(municipality(row)));
        ReferenceTable.packaged("national-agencies.csv").forEach(row -> all.add(organisation(row)));
        return all;
    }

    /** Organisations of every kind, with the columns of {@code national-agencies.csv}. */
    static List<NewOrganisation> parse(String csv) {
        return ReferenceTable.parse(csv).stream()
                .map(OrganisationTables::organisation)
                .toList();
    }

    private static NewOrganisation municipality(Row row) {
        String code = row.text("code");
        return new NewOrganisation(
                OrganisationKind.MUNICIPALITY,
                row.text("name"),
                Oin.ofMunicipality(code),
                code,
                validity(row),
                row.find("predecessors").map(codes -> Set.of(codes.split(" "))).orElse(Set.of()),
                null);
    }

    private static NewOrganisation organisation(Row row) {
        return new NewOrganisation(
                kind(row.text("kind")),
                row.text("name"),
                new Oin(row.text("oin")),
                row.find("municipality_code").orElse(null),
                validity(row),
                Set.of(),
                contact(row).orElse(null));
    }

    private static OrganisationKind kind(String name) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("kind", "organisation.kind-unknown"));
    }

    private static Period validity(Row row) {
        return new Period(
                row.findDate("valid_from").orElse(EARLIEST),
                row.findDate("valid_until").orElse(null));
    }

    private static Optional<TailoringContact> contact(Row row) {
        return row.find("contact_officer")
                .map(officer ->
                        new TailoringContact(officer, row.text("contact_mailbox"), row.text("contact_telephone")));
    }
}
