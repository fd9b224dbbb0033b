package nl.regieloket.casefiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.regieloket.access.Permit;
import nl.regieloket.access.locks.Circle;
import nl.regieloket.access.locks.LockedSubjects;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.TeamKind;
import nl.regieloket.organisations.TeamView;

/** Who works for the municipality that directs a case; of a locked one those alone who may know of it. */
@Dependent
class Colleagues {
    @Inject
    private OrganisationRegister register;

    @Inject
    private LockedSubjects locked;

    @Inject
    private BusinessClock clock;

    /** Those with this function today, by name. */
    List<OfficerRow> of(Permit<?> by, CaseFile caseFile, OfficerFunction function) {
        List<OfficerRow> officers = register.officers(caseFile.municipality(), function, clock.today());
        Optional<Circle> circle = locked.circle(by, caseFile.subject());
        return officers.stream()
                .filter(officer ->
                        circle.map(around -> around.admits(officer.person())).orElse(true))
                .toList();
    }

    /** Whether it may not be told to him, as somebody of the other side of what was split. */
    boolean isKeptOut(Permit<?> by, CaseFile caseFile, PersonId person) {
        return locked.isClosed(by, caseFile.id().value(), person);
    }

    List<TeamId> desks(OrganisationId municipality) {
        return register.teams(municipality).stream()
                .filter(team -> team.kind() == TeamKind.DESK)
                .map(TeamView::id)
                .toList();
    }
}
