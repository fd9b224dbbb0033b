package nl.regieloket.privacy.consulted;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.access.processing.LoggedRead;
import nl.regieloket.access.processing.ProcessingActivities;
import nl.regieloket.access.processing.ProcessingActivity;
import nl.regieloket.access.processing.ReadingProcessingLog;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.delegations.FollowingCases;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OrganisationRegister;
import org.jspecify.annotations.Nullable;

/** What the codes and ids of a look-up mean, and which look-ups a resident is shown. */
@Dependent
class LookUps {
    private static final ConsultationRules RULES = ConsultationRules.packaged();

    @Inject
    private ProcessingActivities activities;

    @Inject
    private OrganisationRegister register;

    @Inject
    private ReadingProcessingLog log;

    @Inject
    private FollowingCases following;

    @Inject
    private ReadingCases cases;

    @Inject
    private Access access;

    /** The resident that somebody is, as each municipality knows him, with the permit to see who looked. */
    record Own(Permit<ConsultAction> permit, Map<ResidentId, OrganisationId> municipalities) {
        Set<ResidentId> ids() {
            return municipalities.keySet();
        }
    }

    /** The line of this resident, when it is shown to him. */
    Optional<LoggedRead> line(Own own, ResidentId self, UUID id) {
        return log.line(own.permit(), Set.of(self), id)
                .filter(read -> isShown(own.permit().actor().person(), read));
    }

    Own self(Actor actor) {
        List<Subject> own = following.own(actor).stream()
                .map(followed -> cases.subject(actor, followed.id()))
                .toList();
        var permits = access.permits(actor, ConsultAction.CONSULT, own);
        Map<ResidentId, OrganisationId> municipalities = new HashMap<>();
        permits.forEach((caseFile, permit) -> Objects.requireNonNullElse(permit.standsFor(), Set.<ResidentId>of())
                .forEach(self -> municipalities.put(self, Objects.requireNonNull(caseFile.organisation()))));
        Permit<ConsultAction> first = permits.values().stream()
                .findFirst()
                .orElseGet(() -> access.permit( // refused, with its line in the trail
                        actor,
                        ConsultAction.CONSULT,
                        new Subject(SubjectKind.ORGANISATION, actor.person().value(), null, null)));
        return new Own(first, municipalities);
    }

    /** The activity as it was when somebody looked. */
    Optional<ProcessingActivity> activity(LoggedRead read) {
        return activities.named(read.activity(), BusinessClock.dayOf(read.at()));
    }

    ProcessingActivity activity(ConsultationQuestion question) {
        return activities
                .named(question.activity(), BusinessClock.dayOf(question.lookedAt()))
                .orElseThrow();
    }

    Map<OrganisationId, String> names(Stream<@Nullable OrganisationId> organisations) {
        return register.names(organisations.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    Map<PersonId, String> officers(Collection<PersonId> persons) {
        return register.officerNames(persons);
    }

    /** What he read himself, and of what others read all that no rule withholds. */
    boolean isShown(PersonId resident, LoggedRead read) {
        return read.person().equals(resident)
                || !RULES.is(ConsultationRules.Effect.WITHHOLD, read, BusinessClock.dayOf(read.at()));
    }

    /** The name of who looked, where a rule says so. */
    @Nullable
    String nameFor(LoggedRead read) {
        return RULES.is(ConsultationRules.Effect.NAME, read, BusinessClock.dayOf(read.at()))
                ? register.officerNames(Set.of(read.person())).get(read.person())
                : null;
    }
}
