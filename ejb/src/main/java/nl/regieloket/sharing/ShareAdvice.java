package nl.regieloket.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Section;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.kernel.personal.OfWhatWasAsked;
import nl.regieloket.sharing.rules.ShareForm;
import org.jspecify.annotations.Nullable;

/**
 * What a worker may offer of a case to an organisation, and why: from the purposes in force and what he holds himself
 * (DA-17).
 *
 * @param own the sections that he holds himself
 * @param options for what he may, each with its sections; empty: for nothing
 * @param without for what it would be, where there are no options: a purpose that is missing or not in force
 * @param teams of that organisation, which can be asked alone
 * @param answerBy last day to answer an offer that is made today, inclusive
 * @param ask privacy officers of the municipality that directs, who know about purposes
 */
public record ShareAdvice(
        ShareForm form,
        OrganisationId organisation,
        Set<Section> own,
        List<Option> options,
        @Nullable Without without,
        List<Team> teams,
        LocalDate answerBy,
        List<PersonId> ask)
        implements OfWhatWasAsked {
    public ShareAdvice {
        own = Set.copyOf(own);
        options = List.copyOf(options);
        teams = List.copyOf(teams);
        ask = List.copyOf(ask);
    }

    /**
     * Something for which he may.
     *
     * @param purpose code
     * @param basis the provision
     * @param may sections that the purpose covers and he holds; the compartment of who gives care is that one's own
     * @param proposed those of them that are usual for this kind of organisation
     * @param longest last day until which it can be open, inclusive; null: without end
     */
    public record Option(
            String purpose,
            String basis,
            Set<Section> may,
            Set<Section> proposed,
            @Nullable LocalDate longest) {
        public Option {
            may = Set.copyOf(may);
            proposed = Set.copyOf(proposed);
        }
    }

    /**
     * Why he may not.
     *
     * @param code {@code purpose.missing}, {@code purpose.not-in-force}, {@code sharing.do-not-pass-on} or {@code
     *     sharing.nothing-held}
     * @param purpose code of the purpose; null: it is not about one
     */
    public record Without(String code, @Nullable String purpose) {}

    /** A team of the organisation. */
    public record Team(TeamId id, String name) {}
}
