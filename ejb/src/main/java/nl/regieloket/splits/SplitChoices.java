package nl.regieloket.splits;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.persons.households.MemberRow;

/**
 * What can be chosen for a split.
 *
 * @param members of the household today, adults first
 * @param casemanagers who can direct the new case: they do not work on this one, and never did
 * @param coordinators who can be in its circle besides
 * @param lastDay the latest day on which who leaves can have belonged to the household
 */
public record SplitChoices(
        List<MemberRow> members, List<OfficerRow> casemanagers, List<OfficerRow> coordinators, LocalDate lastDay)
        implements PersonalData {
    public SplitChoices {
        members = List.copyOf(members);
        casemanagers = List.copyOf(casemanagers);
        coordinators = List.copyOf(coordinators);
    }

    @Override
    public Set<About> tellsAbout() {
        return About.all(members);
    }
}
