package nl.regieloket.mandates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.organisations.OrganisationRegister;

/** What somebody's work makes of the mandates that he holds: who left his employer holds none that is worth anything. */
@Dependent
class Employment {
    @Inject
    private OrganisationRegister register;

    /**
     * As what the holder of a mandate that is to be works.
     *
     * @throws Problem.Invalid {@code mandate.holder-unsuited} when it is not there, or in no function for it
     */
    MembershipView holder(NewMandate facts, LocalDate on) {
        return suited(facts, on)
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("holder", "mandate.holder-unsuited"));
    }

    /**
     * Refuses that somebody would have held an office on a day on which he was not in it: an office counts from its first
     * day, whenever that is put on record.
     *
     * @throws Problem.Invalid {@code mandate.office-not-held-then}
     */
    void requireInOfficeFromTheFirstDay(NewMandate facts, LocalDate today) {
        LocalDate first = facts.validity().from();
        if (facts.basis() == MandateBasis.OFFICE_HOLDER
                && first.isBefore(today)
                && suited(facts, first).findAny().isEmpty()) {
            throw new Problem.Invalid("from", "mandate.office-not-held-then");
        }
    }

    /**
     * Refuses that a mandate within the organisation would count from a day on which the holder did not work there: he was
     * no subordinate then, and did not consent (Awb 10:4).
     *
     * @throws Problem.Invalid {@code mandate.holder-elsewhere-then} on {@code givenOn}
     */
    void requireSubordinateOnceItCounts(NewMandate facts, LocalDate today) {
        LocalDate given = facts.givenOn();
        LocalDate first = facts.validity().from();
        if (given != null && facts.isToldLater(today) && !facts.isExternal() && first.isBefore(today)) {
            LocalDate counts = first.isAfter(given) ? first : given;
            if (suited(facts, counts).findAny().isEmpty()) {
                throw new Problem.Invalid("givenOn", "mandate.holder-elsewhere-then");
            }
        }
    }

    private Stream<MembershipView> suited(NewMandate facts, LocalDate on) {
        return register.memberships(facts.holder(), on).stream()
                .filter(membership -> membership.organisation().id().equals(facts.employer()))
                .filter(membership -> membership.functions().stream().anyMatch(facts.basis()::suits));
    }

    /** As what the holder works there from that day on, where it is in a function for it. */
    List<MembershipView> ahead(Mandate mandate, LocalDate from) {
        return register.membershipsFrom(mandate.holder(), mandate.employer(), from).stream()
                .filter(mandate::isExercisedIn)
                .toList();
    }

    /** Those of these whose holder is to be let in himself: his work there alone does not let him answer for the mandator. */
    List<Mandate> inPerson(List<Mandate> found, LocalDate on) {
        Map<PersonId, List<MembershipView>> memberships =
                register.memberships(found.stream().map(Mandate::holder).collect(Collectors.toSet()), on);
        return found.stream()
                .filter(mandate -> memberships.getOrDefault(mandate.holder(), List.of()).stream()
                        .filter(mandate::isExercisedIn)
                        .anyMatch(membership -> mandate.isExternal() || !membership.answers()))
                .toList();
    }

    /** Who works there in a function that can hold a mandate and does not answer by itself. */
    Set<PersonId> besideOfficers(OrganisationId organisation, LocalDate on) {
        return Arrays.stream(OfficerFunction.values())
                .filter(function -> !function.answers())
                .filter(function -> Arrays.stream(MandateBasis.values()).anyMatch(basis -> basis.suits(function)))
                .flatMap(function -> register.officers(organisation, function, on).stream())
                .map(OfficerRow::person)
                .collect(Collectors.toSet());
    }
}
