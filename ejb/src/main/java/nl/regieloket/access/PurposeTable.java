package nl.regieloket.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.ReferenceTable;
import org.jspecify.annotations.Nullable;

/** The purposes for which something can be opened: {@code config/data/purposes.csv}, dated and with their source (DA-06). */
public final class PurposeTable {
    private final Map<String, Purpose> purposes;

    private PurposeTable(Map<String, Purpose> purposes) {
        this.purposes = purposes;
    }

    /** That of the product, read once. */
    public static PurposeTable packaged() {
        return Packaged.TABLE;
    }

    /**
     * The table as it is told.
     *
     * @throws IllegalArgumentException when it tells one purpose twice, so that the start stops on it
     */
    static PurposeTable of(List<ReferenceTable.Row> rows) {
        Map<String, Purpose> purposes = new LinkedHashMap<>();
        for (ReferenceTable.Row row : rows) {
            Purpose purpose = Purpose.of(row);
            if (purposes.put(purpose.code(), purpose) != null) {
                throw new IllegalArgumentException("Told twice: purpose " + purpose.code());
            }
        }
        return new PurposeTable(purposes);
    }

    /** All of them in the order of the table, those that are switched off too. */
    public List<Purpose> all() {
        return List.copyOf(purposes.values());
    }

    public Optional<Purpose> find(String code) {
        return Optional.ofNullable(purposes.get(code));
    }

    /** Codes of those that may be relied on that day: what the filter of a list asks for. */
    Set<String> inForce(LocalDate day) {
        return purposes.values().stream()
                .filter(purpose -> purpose.isInForce(day))
                .map(Purpose::code)
                .collect(Collectors.toSet());
    }

    /** Codes of those that may be relied on that day for this section; null: for whatever a role alone allows. */
    Set<String> opening(@Nullable Section section, LocalDate day) {
        return purposes.values().stream()
                .filter(purpose -> purpose.isInForce(day)
                        && (section == null || purpose.sections().contains(section)))
                .map(Purpose::code)
                .collect(Collectors.toSet());
    }

    /**
     * What these grants open: those of a purpose that is not in force nothing, the others no section beyond their
     * purpose.
     */
    List<HeldGrant> counting(List<HeldGrant> held, Set<String> inForce) {
        return held.stream()
                .filter(grant -> inForce.contains(grant.purpose()))
                .map(this::narrowed)
                .toList();
    }

    private HeldGrant narrowed(HeldGrant grant) {
        Set<Section> sections = new HashSet<>(grant.sections());
        sections.retainAll(find(grant.purpose()).map(Purpose::sections).orElse(Set.of()));
        return grant.opening(sections);
    }

    /**
     * The purpose under which a grant is about to be given.
     *
     * @throws Problem.Forbidden {@code purpose.missing}, {@code purpose.not-in-force} or {@code purpose.does-not-cover},
     *     about that purpose
     */
    Purpose requireFor(NewGrant grant, LocalDate day) {
        Purpose purpose = find(grant.purpose()).orElseThrow(() -> refusal("purpose.missing", grant.purpose()));
        if (!purpose.isInForce(day)) {
            throw refusal("purpose.not-in-force", purpose.code());
        }
        if (!purpose.sections().containsAll(grant.sections())
                || !purpose.roles().contains(grant.role())) {
            throw refusal("purpose.does-not-cover", purpose.code());
        }
        return purpose;
    }

    static Problem refusal(String code, String purpose) {
        return new Problem.Forbidden(code, "purpose." + purpose);
    }

    private static final class Packaged {
        static final PurposeTable TABLE = of(ReferenceTable.packaged("purposes.csv"));
    }
}
