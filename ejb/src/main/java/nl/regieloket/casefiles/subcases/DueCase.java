package nl.regieloket.casefiles.subcases;

import java.time.LocalDate;
import java.util.UUID;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;
import nl.regieloket.kernel.id.OrganisationId;

/**
 * A closed case file of which no sub-case need be kept any more.
 *
 * @param dueOn the first day on which it may be destroyed
 * @param rule number in the Selectielijst of what kept it longest
 * @param last the sub-case that did, to go on behind
 */
public record DueCase(
        CaseFileId caseFile,
        HouseholdId household,
        OrganisationId municipality,
        String number,
        LocalDate dueOn,
        String rule,
        UUID last) {}
