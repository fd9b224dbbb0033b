package nl.regieloket.delegations;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Section;
import nl.regieloket.access.Visible;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationView;
import org.jspecify.annotations.Nullable;

/** What helpers and residents see of a case: where it stands, who directs it and where to call. */
@Boundary
@Stateless
public class FollowingCases {
    private static final int ROWS = 10;

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

    /**
     * The cases in which the actor, or the organisation he works for, helps now: the newest authorisation first, ten at a
     * time, a case of which several residents authorised him once. However many, it takes the same number of statements.
     *
     * @param after where to go on; null: from the newest
     */
    public Slice<FollowedCase> helped(Actor actor, @Nullable Cursor after) {
        RepresentationId behind = after == null ? null : new RepresentationId(after.uuid(0));
        Visible visible = access.visible(actor, DelegationAction.FOLLOW);
        if (visible.isNothing()) {
            return new Slice<>(List.of(), null);
        }
        LocalDate today = clock.today();
        Slice<CaseFileId> found = Slice.of(
                        representations.held(actor.person(), actor.organisation(), today, visible, behind, ROWS),
                        ROWS,
                        last -> Cursor.after(last.id().value()))
                .map(Representation::caseFile);
        Map<CaseFileId, List<Representation>> byCase =
                representations.heldIn(found.rows(), actor.person(), actor.organisation(), today).stream()
                        .collect(Collectors.groupingBy(Representation::caseFile));
        Around around = around(actor, visible, found.rows());
        return found.map(id -> followed(around, id, byCase.getOrDefault(id, List.of())));
    }

    private static FollowedCase followed(Around around, CaseFileId id, List<Representation> held) {
        return around.followed(
                id,
                held.stream()
                        .map(Representation::until)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                held.stream().anyMatch(FollowingCases::showsAmounts));
    }

    /** The actor's own cases, the newest first. */
    public List<FollowedCase> own(Actor actor) {
        Visible visible = access.visible(actor, DelegationAction.FOLLOW);
        if (visible.isNothing()) {
            return List.of();
        }
        List<CaseFileId> cases = representations.ownDoors(actor.person(), visible).stream()
                .map(Invitation::caseFile)
                .distinct()
                .toList();
        Around around = around(actor, visible, cases);
        return cases.stream().map(id -> around.followed(id, null, true)).toList();
    }

    private static boolean showsAmounts(Representation one) {
        return Scope.find(one.scope(), one.from())
                .map(scope -> scope.sections().contains(Section.MONEY))
                .orElse(false);
    }

    private Around around(Actor actor, Visible visible, List<CaseFileId> ids) {
        Map<CaseFileId, CaseReference> cases = readingCases.references(actor, visible, ids);
        Set<OrganisationId> municipalities =
                cases.values().stream().map(CaseReference::municipality).collect(Collectors.toSet());
        Set<PersonId> casemanagers = cases.values().stream()
                .map(CaseReference::casemanager)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Around(cases, register.organisations(municipalities), register.officerNames(casemanagers));
    }

    /** What is told around these cases. */
    private record Around(
            Map<CaseFileId, CaseReference> cases,
            Map<OrganisationId, OrganisationView> municipalities,
            Map<PersonId, String> officers) {
        FollowedCase followed(CaseFileId id, @Nullable LocalDate until, boolean amounts) {
            CaseReference reference = Objects.requireNonNull(cases.get(id), "a grant shows it");
            var municipality = Optional.ofNullable(municipalities.get(reference.municipality()));
            return new FollowedCase(
                    id,
                    reference.number(),
                    reference.status(),
                    Optional.ofNullable(reference.casemanager())
                            .map(officers::get)
                            .orElse(null),
                    municipality.map(OrganisationView::name).orElse(""),
                    municipality
                            .map(OrganisationView::contact)
                            .map(contact -> contact.telephone())
                            .orElse(null),
                    until,
                    amounts);
        }
    }
}
