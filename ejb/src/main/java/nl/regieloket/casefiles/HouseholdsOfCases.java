package nl.regieloket.casefiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.processing.DataSubjects;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.personal.About;

/** A case is about its household, as it was when the case closed if it did. */
@Dependent
class HouseholdsOfCases implements DataSubjects {
    @Inject
    private CaseFiles caseFiles;

    @Override
    public About.Kind kind() {
        return About.Kind.CASE_FILE;
    }

    @Override
    public Map<UUID, Set<About>> of(Collection<UUID> ids, LocalDate on) {
        Map<UUID, Set<About>> found = new HashMap<>();
        caseFiles
                .all(ids.stream().map(CaseFileId::new).toList())
                .forEach(caseFile -> found.put(
                        caseFile.id().value(),
                        Set.of(About.household(caseFile.reference().household(), caseFile.lastDay(on)))));
        return found;
    }
}
