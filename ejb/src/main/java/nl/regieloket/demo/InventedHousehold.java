package nl.regieloket.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regieloket.casefiles.Threat;
import org.jspecify.annotations.Nullable;

/**
 * A household that does not exist, with what plagues it.
 *
 * @param municipality OIN of the municipality whose desk it turns to
 * @param day of its first contact
 * @param question what it asks, in own words
 * @param threat null: nothing threatens
 * @param director sign-in name of the casemanager; null: whose turn it is
 * @param interview day of the first interview; null: nobody has come to it
 * @param members adults first
 * @param replies by the OIN of who was asked; who is not in it stays silent
 */
record InventedHousehold(
        String municipality,
        LocalDate day,
        String question,
        @Nullable Threat threat,
        @Nullable String director,
        @Nullable LocalDate interview,
        List<InventedPerson> members,
        List<InventedClaim> claims,
        Course course,
        Map<String, Reply> replies) {
    InventedHousehold {
        members = List.copyOf(members);
        claims = List.copyOf(claims);
        replies = Map.copyOf(replies);
    }
}
