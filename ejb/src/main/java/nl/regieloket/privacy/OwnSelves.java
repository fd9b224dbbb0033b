package nl.regieloket.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.regieloket.access.Access;
import nl.regieloket.access.Action;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.delegations.FollowingCases;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;

/** The resident that an actor is himself, for what is his alone: who helps him is refused. */
@Dependent
public class OwnSelves {
    @Inject
    private FollowingCases following;

    @Inject
    private ReadingCases cases;

    @Inject
    private Access access;

    /** The resident that somebody is, as each municipality knows him, with the permit for what he asks. */
    public record Own<A extends Action>(Permit<A> permit, Map<ResidentId, OrganisationId> municipalities) {
        public Own {
            municipalities = Map.copyOf(municipalities);
        }

        public Set<ResidentId> ids() {
            return municipalities.keySet();
        }
    }

    /**
     * Whom he is.
     *
     * @throws nl.regieloket.kernel.Problem.Forbidden {@code access.refused} for who is no resident here
     */
    public <A extends Action> Own<A> of(Actor actor, A action) {
        List<Subject> own = following.own(actor).stream()
                .map(followed -> cases.subject(actor, followed.id()))
                .toList();
        Map<Subject, Permit<A>> permits = access.permits(actor, action, own);
        Map<ResidentId, OrganisationId> municipalities = new HashMap<>();
        permits.forEach((caseFile, permit) -> Objects.requireNonNullElse(permit.standsFor(), Set.<ResidentId>of())
                .forEach(self -> municipalities.put(self, Objects.requireNonNull(caseFile.organisation()))));
        Permit<A> first = permits.values().stream()
                .findFirst()
                .orElseGet(() -> access.permit( // refused, with its line in the trail
                        actor,
                        action,
                        new Subject(SubjectKind.ORGANISATION, actor.person().value(), null, null)));
        return new Own<>(first, municipalities);
    }
}
