package nl.regieloket.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.NewCaseFile;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.casefiles.ThreatKind;
import nl.regieloket.intake.ContactRow;
import nl.regieloket.intake.LoggingContacts;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.persons.households.HouseholdRole;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.persons.households.NewMember;
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

    /**
     * Opens it.
     *
     * @param version of the contact that was shown
     * @throws Problem.Invalid {@code contact.resident-needed} when nobody knows who asked, or {@code required} on
     *     {@code threatKind} or {@code threatOn} when only another of what threatens is given
     */
    public CaseFileId open(Actor actor, ContactRow contact, long version, List<String> legalGrounds, Told told) {
        ResidentId who = contact.resident();
        if (who == null) {
            throw new Problem.Invalid("contact.resident-needed");
        }
        return logging.openCase(
                actor,
                contact.id(),
                version,
                new NewCaseFile(household(actor, who), Set.copyOf(legalGrounds), told.threat()));
    }

    private HouseholdId household(Actor actor, ResidentId who) {
        LocalDate today = clock.today();
        return households.of(actor, who, today).stream()
                .findFirst()
                .orElseGet(() -> households.form(actor, List.of(new NewMember(who, HouseholdRole.ADULT, today))));
    }

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
}
