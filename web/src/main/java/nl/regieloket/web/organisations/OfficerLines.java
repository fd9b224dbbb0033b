package nl.regieloket.web.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationKind;
import nl.regieloket.organisations.TeamView;
import nl.regieloket.staff.StaffAction;

/** What the pages about officers share. */
final class OfficerLines {
    private OfficerLines() {}

    static Map<TeamId, String> names(List<TeamView> teams) {
        return teams.stream().collect(Collectors.toMap(TeamView::id, TeamView::name));
    }

    /** A team that is no more has no name here. */
    static StaffPage.Line line(MembershipView row, Map<TeamId, String> teams) {
        return new StaffPage.Line(
                row,
                row.functions().stream().sorted().toList(),
                row.teams().stream()
                        .filter(teams::containsKey)
                        .map(teams::get)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    /** The functions that somebody can have there. */
    static List<OfficerFunction> held(OrganisationKind kind) {
        return Arrays.stream(OfficerFunction.values())
                .filter(function -> function.isHeldIn(kind))
                .toList();
    }

    /** The functions that can be given there by who may do these. */
    static List<OfficerFunction> offered(OrganisationKind kind, Set<StaffAction> allowed) {
        return held(kind).stream()
                .filter(function -> allowed.contains(StaffAction.ENTRUST) || !function.watches())
                .toList();
    }
}
