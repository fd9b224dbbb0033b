package nl.regieloket.kernel.destruction;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regieloket.kernel.destruction.Deletion.Per;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.HouseholdId;

/** Destroys one case with everything that is kept for it alone, in the transaction of its caller: all of it or nothing. */
@Dependent
public class Destroyer {
    private static final int AT_ONCE = 500;

    @Inject
    private Rows rows;

    @Inject
    @Any
    private Instance<KeptForCases> features;

    /**
     * Destroys it. People who have nothing else here go with it, and their household when no other case is of it.
     *
     * @return how many rows went, by table
     */
    public Map<String, Long> destroy(CaseFileId caseFile, HouseholdId household) {
        List<KeptForCases> all = features.stream()
                .sorted(Comparator.comparingInt(KeptForCases::floor)
                        .thenComparingInt(Destroyer::depth)
                        .reversed())
                .toList();
        // Whoever would bring somebody back meanwhile waits, and then finds that he is gone.
        rows.ids("select id from household where id = {household} for update", caseFile, household, Set.of());
        Set<String> residents = collect(all, KeptForCases::residents, caseFile, household, Set.of());
        if (!residents.isEmpty()) {
            rows.ids(
                    "select id from resident where id in ({ids}) order by id for update",
                    caseFile,
                    household,
                    residents);
        }
        boolean householdGoes = rows.ids(
                        "select id from case_file where household_id = {household} and id <> {case}",
                        caseFile,
                        household,
                        Set.of())
                .isEmpty();
        Set<String> going = new HashSet<>(residents);
        if (!going.isEmpty()) {
            going.removeAll(collect(all, KeptForCases::stillKept, caseFile, household, residents));
        }
        Set<String> things = collect(all, KeptForCases::things, caseFile, household, Set.of());
        if (!going.isEmpty()) {
            things.addAll(collect(all, KeptForCases::thingsOfResidents, caseFile, household, going));
        }
        things.add(caseFile.toString());
        things.addAll(going);
        if (householdGoes) {
            things.add(household.toString());
        }
        Map<String, Long> counts = new TreeMap<>();
        for (KeptForCases feature : all) {
            for (Deletion deletion : feature.deletions()) {
                long gone = remove(deletion, caseFile, household, householdGoes, going, things);
                counts.merge(deletion.table(), gone, Long::sum);
            }
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** The ids of the case and of all that is in it, by which others may have noted something about it. */
    public Set<UUID> thingsOf(CaseFileId caseFile, HouseholdId household) {
        Set<UUID> things =
                collect(features.stream().toList(), KeptForCases::things, caseFile, household, Set.of()).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toSet());
        things.add(caseFile.value());
        return things;
    }

    /** Whether something waits that needs it: then it is not destroyed yet. */
    public boolean isWaitedFor(CaseFileId caseFile, HouseholdId household) {
        return features.stream()
                .flatMap(feature -> feature.waitsFor().stream())
                .anyMatch(sql -> !rows.ids(sql, caseFile, household, Set.of()).isEmpty());
    }

    /** On one floor, what lies within another package refers to that. */
    private static int depth(KeptForCases feature) {
        return feature.getClass().getPackageName().split("\\.", -1).length;
    }

    private long remove(
            Deletion deletion,
            CaseFileId caseFile,
            HouseholdId household,
            boolean householdGoes,
            Set<String> going,
            Set<String> things) {
        String sql = "delete from " + deletion.table() + " where " + deletion.where();
        Per per = deletion.per();
        if (per == Per.CASE || (per == Per.HOUSEHOLD && householdGoes)) {
            return rows.remove(sql, caseFile, household, List.of());
        }
        long gone = 0;
        List<String> ids = new ArrayList<>(
                switch (per) {
                    case RESIDENTS -> going;
                    case THINGS -> things;
                    case CASE, HOUSEHOLD -> Set.<String>of();
                });
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            gone += rows.remove(sql, caseFile, household, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
        return gone;
    }

    private Set<String> collect(
            List<KeptForCases> all,
            Function<KeptForCases, List<String>> queries,
            CaseFileId caseFile,
            HouseholdId household,
            Collection<String> ids) {
        Set<String> found = new LinkedHashSet<>();
        all.stream()
                .flatMap(feature -> queries.apply(feature).stream())
                .forEach(sql -> found.addAll(rows.ids(sql, caseFile, household, ids)));
        return found;
    }
}
