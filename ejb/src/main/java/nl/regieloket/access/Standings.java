package nl.regieloket.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How an actor stands to each of several subjects, by the grants that reach him and the purposes of a day. */
final class Standings {
    private final Map<Subject, List<HeldGrant>> given;
    private final PurposeTable purposes;
    private final Set<String> inForce;

    Standings(Map<Subject, List<HeldGrant>> given, PurposeTable purposes, LocalDate day) {
        this.given = Map.copyOf(given);
        this.purposes = purposes;
        this.inForce = purposes.inForce(day);
    }

    Standing of(Subject subject) {
        List<HeldGrant> own = given.getOrDefault(subject, List.of());
        return new Standing(purposes.counting(own, inForce), own, inForce);
    }
}
