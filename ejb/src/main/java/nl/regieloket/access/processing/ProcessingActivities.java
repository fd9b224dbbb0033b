package nl.regieloket.access.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.regieloket.kernel.ReferenceTable;

/** {@code config/data/processing-activities.csv}: for which activity an action reads personal data. */
@ApplicationScoped
public class ProcessingActivities {
    private final List<ProcessingActivity> all;

    /** As packaged. */
    public ProcessingActivities() {
        this(ReferenceTable.packaged("processing-activities.csv"));
    }

    ProcessingActivities(List<ReferenceTable.Row> rows) {
        all = rows.stream().map(ProcessingActivity::of).toList();
    }

    /**
     * The activity for which this action reads.
     *
     * @return empty: it reads no personal data of residents
     */
    public Optional<ProcessingActivity> of(String action, LocalDate on) {
        return covering(action, on).stream()
                .filter(activity -> !activity.code().equals(ProcessingActivity.NONE))
                .findFirst();
    }

    /** An activity by its code, as it was on a day; for a line of the log, which outlives it. */
    public Optional<ProcessingActivity> named(String code, LocalDate on) {
        return all.stream()
                .filter(activity -> activity.code().equals(code))
                .filter(activity -> activity.isInForce(on))
                .findFirst();
    }

    /** Those for which personal data is read on a day, in the order of the table. */
    public List<ProcessingActivity> inForce(LocalDate on) {
        return all.stream()
                .filter(activity -> activity.isInForce(on))
                .filter(activity -> !activity.code().equals(ProcessingActivity.NONE))
                .toList();
    }

    /**
     * Stops the start unless each of these actions has exactly one activity on that day.
     *
     * @throws IllegalStateException a sentence that names those which have none or several
     */
    public void requireCovers(Collection<String> actions, LocalDate on) {
        var wrong = new TreeSet<String>();
        for (String action : actions) {
            int count = covering(action, on).size();
            if (count != 1) {
                wrong.add(action + " (" + count + ")");
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("config/data/processing-activities.csv must name exactly one activity in"
                    + " force on " + on + " for each right, and does not for: " + String.join(", ", wrong));
        }
    }

    private List<ProcessingActivity> covering(String action, LocalDate on) {
        List<ProcessingActivity> inForce =
                all.stream().filter(activity -> activity.isInForce(on)).toList();
        List<ProcessingActivity> named =
                inForce.stream().filter(activity -> activity.names(action)).toList();
        return named.isEmpty()
                ? inForce.stream()
                        .filter(activity -> activity.coversByPrefix(action))
                        .toList()
                : named;
    }
}
