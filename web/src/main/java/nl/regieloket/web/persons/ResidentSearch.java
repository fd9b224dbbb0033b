package nl.regieloket.web.persons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regieloket.access.Actor;
import nl.regieloket.casefiles.CaseReference;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.ResidentQuery;
import nl.regieloket.persons.ResidentRow;
import nl.regieloket.persons.households.KeepingHouseholds;
import nl.regieloket.web.protection.EvenTiming;
import org.jspecify.annotations.Nullable;

/** The one box in which one finds a resident: by a whole BSN, or the beginning of a family name. */
@RequestScoped
public class ResidentSearch {
    private static final int ROWS = 10;
    private static final int SHORTEST = 2;
    private static final int BSN_WITHOUT_ZERO = 8;

    @Inject
    FindingResidents residents;

    @Inject
    private KeepingHouseholds households;

    @Inject
    private ReadingCases cases;

    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    /** A resident who fits. */
    public record Found(
            UUID id,
            String name,
            @Nullable String born,
            @Nullable String bsn,
            @Nullable String place) {}

    /** A resident, for the desk with the case files that his municipality has open for his households. */
    public record Chosen(UUID id, String name, @Nullable String bsn, List<OpenCase> cases) {}

    /** An open case file, and to whom to send the resident; casemanager empty: the desk holds it. */
    public record OpenCase(UUID id, String number, String casemanager) {}

    private final Map<String, List<Found>> known = new HashMap<>();
    private final Map<ResidentId, Chosen> knownResidents = new HashMap<>();

    /** Who fits, sought once in a request, and told on the beat; nobody while the text is too short. */
    public List<Found> find(Actor actor, @Nullable String typed) {
        return known.computeIfAbsent(typed == null ? "" : typed, text -> {
            List<Found> found = seek(actor, text);
            EvenTiming.await();
            return found;
        });
    }

    private List<Found> seek(Actor actor, String typed) {
        String text = typed.strip();
        String digits = text.replaceAll("[ .]", "");
        if (digits.matches("\\d+")) {
            return withBsn(actor, digits);
        }
        if (text.length() < SHORTEST) {
            return List.of();
        }
        return residents.search(actor, new ResidentQuery(text, null, null, ROWS)).rows().stream()
                .map(ResidentSearch::found)
                .toList();
    }

    /** The resident with his open case files, read once in a request. */
    public Chosen chosen(Actor actor, ResidentId id) {
        return knownResidents.computeIfAbsent(id, any -> read(actor, id));
    }

    private Chosen read(Actor actor, ResidentId id) {
        var view = residents.resident(actor, id);
        List<OpenCase> open = new ArrayList<>();
        if (actor.is(OfficerFunction.DESK_OFFICER)) {
            for (HouseholdId household : households.of(actor, id, clock.today())) {
                cases.openOf(actor, household).forEach(reference -> open.add(openCase(reference)));
            }
        }
        return new Chosen(id.value(), view.facts().name().full(), view.bsn().masked(), List.copyOf(open));
    }

    private OpenCase openCase(CaseReference reference) {
        PersonId directs = reference.casemanager();
        String name =
                directs == null ? "" : register.officerNames(List.of(directs)).getOrDefault(directs, "");
        return new OpenCase(reference.id().value(), reference.number(), name);
    }

    private static Found found(ResidentRow row) {
        var born = row.born();
        return new Found(
                row.id().value(),
                row.name().full(),
                born == null ? null : born.iso(),
                row.bsn().masked(),
                row.place());
    }

    /** Nobody while it is not a whole number yet, or not one that exists. */
    private List<Found> withBsn(Actor actor, String digits) {
        String nine = digits.length() == BSN_WITHOUT_ZERO ? "0" + digits : digits;
        return Bsn.isValid(nine)
                ? residents.withBsn(actor, new Bsn(nine)).stream()
                        .map(ResidentSearch::found)
                        .toList()
                : List.of();
    }
}
