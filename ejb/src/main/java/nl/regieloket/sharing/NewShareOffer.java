package nl.regieloket.sharing;

import java.time.LocalDate;
import java.util.Set;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.sharing.rules.ShareForm;
import org.jspecify.annotations.Nullable;

/**
 * Whom to offer what.
 *
 * @param organisation that is asked
 * @param team of it, alone; null: the whole of it, or an officer
 * @param officer of it, alone; null: a team or the whole
 * @param purpose code of the purpose for which; empty for a hand-over, which has that of directing
 * @param sections that would open; empty for a hand-over, which opens all that directing does
 * @param until last day, inclusive; null for a hand-over, which has none
 * @param question what is asked, at most 1000 characters: it says of nobody who he is
 * @param doNotPassOn that who accepts may offer nothing of it to others
 */
public record NewShareOffer(
        ShareForm form,
        OrganisationId organisation,
        @Nullable TeamId team,
        @Nullable PersonId officer,
        String purpose,
        Set<Section> sections,
        @Nullable LocalDate until,
        String question,
        boolean doNotPassOn) {
    public NewShareOffer {
        sections = Set.copyOf(sections);
    }

    @Override
    public String toString() {
        return "NewShareOffer[" + form + " to " + organisation + "]";
    }
}
