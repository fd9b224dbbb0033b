package nl.regieloket.privacy.retention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;

/**
 * A list with what stands on it; of what was destroyed, what kind and how much went by which rule. Without a word about
 * anybody it stays.
 */
public record DestructionCertificate(DestructionListRow list, List<DestructionRow> cases, List<Count> counts)
        implements PersonalData {
    /**
     * What went.
     *
     * @param rule number in the Selectielijst
     * @param kind table
     */
    public record Count(String rule, String kind, long rows) {}

    @Override
    public Set<About> tellsAbout() {
        return cases.stream().flatMap(one -> one.tellsAbout().stream()).collect(Collectors.toSet());
    }
}
