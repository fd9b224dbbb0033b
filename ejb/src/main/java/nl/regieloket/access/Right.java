package nl.regieloket.access;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.regieloket.organisations.OfficerFunction;
import org.jspecify.annotations.Nullable;

/**
 * One row of the rights table.
 *
 * @param action code of the action
 * @param role who holds a grant in this role; null: a right of a function, without a grant
 * @param functions needs one of these functions in the organisation he works for; empty: any
 * @param section needs a grant that opens this section; null: none
 * @param sameOrganisation the subject belongs to the organisation he works for
 * @param strong asks for a strong sign-in
 * @param row the row as written, which the trail names as the deciding rule
 */
record Right(
        String action,
        @Nullable CaseRole role,
        Set<OfficerFunction> functions,
        @Nullable Section section,
        boolean sameOrganisation,
        boolean strong,
        String row) {

    private static final int LONGEST_ROW =
            200; // the trail has room for 250: who stands in for somebody is told after it

    Right {
        functions = Set.copyOf(functions);
    }

    /**
     * Reads one row.
     *
     * @throws IllegalArgumentException that names what can't be read, so that the start stops on it
     */
    static Right parse(String row) {
        if (row.length() > LONGEST_ROW) {
            throw new IllegalArgumentException("longer than the trail can tell: " + row);
        }
        String[] cells = row.split(",", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException("not right,held_by,condition: " + row);
        }
        String[] heldBy = cells[1].split(":", 2);
        CaseRole role = null;
        Set<OfficerFunction> functions = new HashSet<>();
        switch (heldBy[0]) {
            case "case" -> role = role(heldBy[1]);
            case "org" -> functions.add(function(heldBy[1]));
            default -> throw new IllegalArgumentException("held_by is case:<role> or org:<function>: " + row);
        }
        Section section = null;
        boolean sameOrganisation = false;
        boolean strong = false;
        for (String condition :
                cells[2].isBlank() ? new String[0] : cells[2].trim().split(" +")) {
            String[] pair = condition.split("=", 2);
            switch (pair[0]) {
                case "function" -> {
                    for (String name : pair[1].split("\\|")) {
                        functions.add(function(name));
                    }
                }
                case "section" -> section = Section.valueOf(pair[1].toUpperCase(Locale.ROOT));
                case "same-organisation" -> sameOrganisation = true;
                case "strong" -> strong = true;
                default -> throw new IllegalArgumentException("unknown condition " + condition + ": " + row);
            }
        }
        return new Right(cells[0], role, functions, section, sameOrganisation, strong, row);
    }

    private static CaseRole role(String label) {
        return EnumSet.allOf(CaseRole.class).stream()
                .filter(role -> role.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown role " + label));
    }

    private static OfficerFunction function(String name) {
        return EnumSet.allOf(OfficerFunction.class).stream()
                .filter(function -> function.tokenRole().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown function " + name));
    }

    /** Whether it fits the person himself, whatever the subject. */
    boolean fits(Actor actor) {
        return functions.isEmpty() || functions.stream().anyMatch(actor::is);
    }

    /** Whether holder and grant alone decide, so that a list can be filtered by it. */
    boolean holdsForLists() {
        return section == null && !sameOrganisation && !strong;
    }

    /** Whether it allows, but for the level of sign-in. */
    boolean allows(Actor actor, Subject subject, Iterable<HeldGrant> held) {
        if (!fits(actor)) {
            return false;
        }
        if (sameOrganisation
                && (subject.organisation() == null || !subject.organisation().equals(actor.organisation()))) {
            return false;
        }
        if (role == null) {
            return true;
        }
        for (HeldGrant grant : held) {
            if (isMetBy(grant)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this grant has the role and the section that it asks for. */
    boolean isMetBy(HeldGrant grant) {
        return grant.role() == role && (section == null || grant.sections().contains(section));
    }
}
