package nl.regieloket.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A household that does not exist, with what plagues it.
 *
 * @param municipality OIN of the municipality whose desk it turns to
 * @param day of its first contact
 * @param question what it asks, in own words
 */
record InventedHousehold(
        String municipality,
        LocalDate day,
        String question,
        List<InventedPerson> members,
        List<InventedClaim> claims,
        Course course) {
    InventedHousehold {
        members = List.copyOf(members);
        claims = List.copyOf(claims);
    }
}
