package nl.regieloket.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.intake.CaseWanted;
import nl.regieloket.intake.ContactRow;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.households.KeepingHouseholds;
import org.jspecify.annotations.Nullable;

/** Opens a case file from a contact, for the household of who asked; where there is none yet, it is formed. */
@RequestScoped
public class CaseFromContact {
    @Inject
    private LoggingContacts logging;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private BusinessClock clock;

    private final Map<ResidentId, List<Home>> homes = new HashMap<>();

    /** A household, called by who belongs to it. */
    public record Home(UUID id, String names) {}

    /** What the form tells of a threat; each null: left open. */
    public record Told(
            @Nullable ThreatKind kind,
            @Nullable LocalDate on,
            @Nullable LocalDate since) {
        @Nullable
        Threat threat() {
            if (kind == null && on == null && since == null) {
                return null;
            }
            if (kind == null) {
                throw new Problem.Invalid("threatKind", "required");
            }
            if (on == null) {
                throw new Problem.Invalid("threatOn", "required");
            }
            return new Threat(kind, on, since);
        }
    }

    /**
     * Opens it.
     *
     * @param version of the contact that was shown
     * @param legalGrounds codes of {@link nl.regieloket.casefiles.LegalGround}
     * @param household null: not chosen
     * @throws Problem.Invalid {@code required} on {@code threatKind} or {@code threatOn} when only another of what
     *     threatens is given
     */
    CaseFileId open(
            Actor actor,
            ContactRow contact,
            long version,
            List<String> legalGrounds,
            @Nullable UUID household,
            Told told) {
        var wanted = new CaseWanted(
                household == null ? null : new HouseholdId(household), Set.copyOf(legalGrounds), told.threat());
        return logging.openCase(actor, contact.id(), version, wanted);
    }

    /** The households to which who asked belongs today, read once in a request. */
    List<Home> homes(Actor actor, @Nullable ResidentId who) {
        return who == null ? List.of() : homes.computeIfAbsent(who, any -> read(actor, who));
    }

    private List<Home> read(Actor actor, ResidentId who) {
        LocalDate today = clock.today();
        List<Home> read = new ArrayList<>();
        for (HouseholdId id : households.of(actor, who, today)) {
            String names = households.members(actor, id, today).stream()
                    .map(member -> member.name().full())
                    .collect(Collectors.joining(", "));
            read.add(new Home(id.value(), names));
        }
        return List.copyOf(read);
    }
}
