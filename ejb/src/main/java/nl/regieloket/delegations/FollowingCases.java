package nl.regieloket.delegations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Section;
import nl.regieloket.access.Visible;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.organisations.OrganisationRegister;
import org.jspecify.annotations.Nullable;

/** What helpers and residents see of a case: where it stands, who directs it and where to call. */
@Boundary
@Stateless
public class FollowingCases {
    @Inject
    private Access access;

    @Inject
    private ReadingCases readingCases;

    @Inject
    private Representations representations;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    /** The cases in which the actor, or the organisation he works for, helps now; the newest authorisation first. */
    public List<FollowedCase> helped(Actor actor) {
        Visible visible = access.visible(actor, DelegationAction.FOLLOW);
        if (visible.isNothing()) {
            return List.of();
        }
        List<FollowedCase> cases = new ArrayList<>();
        for (Representation one : representations.held(actor.person(), actor.organisation(), clock.today(), visible)) {
            boolean amounts = Scope.find(one.scope(), one.from())
                    .map(scope -> scope.sections().contains(Section.MONEY))
                    .orElse(false);
            cases.add(followed(actor, one.caseFile(), one.until(), amounts));
        }
        return cases;
    }

    /** The actor's own cases, the newest first. */
    public List<FollowedCase> own(Actor actor) {
        Visible visible = access.visible(actor, DelegationAction.FOLLOW);
        if (visible.isNothing()) {
            return List.of();
        }
        return representations.ownDoors(actor.person(), visible).stream()
                .map(Invitation::caseFile)
                .distinct()
                .map(caseFile -> followed(actor, caseFile, null, true))
                .toList();
    }

    private FollowedCase followed(Actor actor, CaseFileId id, @Nullable LocalDate until, boolean amounts) {
        Permit<DelegationAction> permit =
                access.permit(actor, DelegationAction.FOLLOW, readingCases.subject(actor, id));
        CaseReference reference = readingCases.reference(permit, id);
        var municipality = register.organisation(reference.municipality());
        var casemanager = Optional.ofNullable(reference.casemanager());
        return new FollowedCase(
                id,
                reference.number(),
                reference.status(),
                casemanager
                        .map(person -> register.officerNames(List.of(person)).get(person))
                        .orElse(null),
                municipality.map(one -> one.name()).orElse(""),
                municipality
                        .map(one -> one.contact())
                        .map(contact -> contact.telephone())
                        .orElse(null),
                until,
                amounts);
    }
}
