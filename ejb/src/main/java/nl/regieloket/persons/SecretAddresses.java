package nl.regieloket.persons;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.access.Subject;
import nl.regieloket.access.SubjectKind;
import nl.regieloket.kernel.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a secret address. A resident who is helped in a case is asked about as a part of that case and of no organisation,
 * so that the rights in that case alone count; while no case is open, as one of his municipality.
 */
@Dependent
class SecretAddresses {
    private static final Set<ResidentAction> SEEING = Set.of(ResidentAction.SEE_SECRET_ADDRESS);

    @Inject
    private ResidentSeal seal;

    @Inject
    private OpenCases cases;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    void move(Resident resident, @Nullable Address address, boolean secret) {
        resident.move(address, secret, seal);
    }

    /** The permit to see it, with a line in the trail; empty: it is not for him. */
    Optional<Permit<ResidentAction>> permit(Actor actor, Resident resident) {
        List<Subject> helped = cases.of(resident.id(), clock.today()).stream()
                .map(caseFile ->
                        caseFile.part(SubjectKind.RESIDENT, resident.id().value(), null))
                .toList();
        List<Subject> asked = helped.isEmpty() ? List.of(resident.subject()) : helped;
        Map<Subject, Set<ResidentAction>> allowed =
                access.allowed(actor, asked.stream().collect(Collectors.toMap(Function.identity(), _ -> SEEING)));
        return asked.stream()
                .filter(subject -> !allowed.getOrDefault(subject, Set.of()).isEmpty())
                .findFirst()
                .map(subject -> access.permit(actor, ResidentAction.SEE_SECRET_ADDRESS, subject));
    }
}
