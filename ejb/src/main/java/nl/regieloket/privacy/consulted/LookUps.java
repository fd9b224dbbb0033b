package nl.regieloket.privacy.consulted;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.access.Actor;
import nl.regieloket.access.processing.LoggedRead;
import nl.regieloket.access.processing.ProcessingActivities;
import nl.regieloket.access.processing.ProcessingActivity;
import nl.regieloket.access.processing.ReadingProcessingLog;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.privacy.OwnSelves;
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
    private OwnSelves selves;

    /** The line of this resident, when it is shown to him. */
    Optional<LoggedRead> line(OwnSelves.Own<ConsultAction> own, ResidentId self, UUID id) {
        return log.line(own.permit(), Set.of(self), id)
                .filter(read -> isShown(own.permit().actor().person(), read));
    }

    OwnSelves.Own<ConsultAction> self(Actor actor) {
        return selves.of(actor, ConsultAction.CONSULT);
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
