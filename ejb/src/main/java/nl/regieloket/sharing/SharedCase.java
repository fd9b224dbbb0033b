package nl.regieloket.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Section;
import nl.regieloket.casefiles.CaseStatus;
import nl.regieloket.casefiles.Threat;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.ShareOfferId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;
import nl.regieloket.persons.households.MemberRow;
import nl.regieloket.sharing.rules.ShareAction;
import nl.regieloket.sharing.rules.ShareForm;
import org.jspecify.annotations.Nullable;

/**
 * A case as who was let in sees it: whose it is, and the sections that were opened. What stands in a section is read with the
 * rights of that section.
 *
 * @param casemanager who directs it; null: nobody yet
 * @param household who belongs to it today: without a name nobody can be helped; empty in a list
 * @param threat null: nothing threatens, or the situation is not opened
 * @param entries as what one is in it, each by an offer
 */
public record SharedCase(
        CaseFileId id,
        String number,
        OrganisationId municipality,
        CaseStatus status,
        @Nullable PersonId casemanager,
        List<MemberRow> household,
        @Nullable Threat threat,
        List<Entry> entries,
        Set<ShareAction> allowed)
        implements PersonalData {
    public SharedCase {
        household = List.copyOf(household);
        entries = List.copyOf(entries);
        allowed = Set.copyOf(allowed);
    }

    /**
     * By what one is in the case.
     *
     * @param until last day, inclusive
     * @param doNotPassOn that nothing of it may be offered to others
     */
    public record Entry(
            ShareOfferId offer,
            ShareForm form,
            Set<Section> sections,
            String purpose,
            LocalDate until,
            boolean doNotPassOn) {
        public Entry {
            sections = Set.copyOf(sections);
        }
    }

    /** Whether one of the entries opens this section. */
    public boolean opens(Section section) {
        return entries.stream().anyMatch(entry -> entry.sections().contains(section));
    }

    /** Whether nothing of it may be offered to others. */
    public boolean doNotPassOn() {
        return entries.stream().allMatch(Entry::doNotPassOn);
    }

    @Override
    public Set<About> tellsAbout() {
        return About.caseFile(id);
    }

    @Override
    public String toString() {
        return "SharedCase[" + id + "]";
    }
}
