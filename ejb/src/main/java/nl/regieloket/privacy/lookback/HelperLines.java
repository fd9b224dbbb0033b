package nl.regieloket.privacy.lookback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import nl.regieloket.access.Permit;
import nl.regieloket.access.processing.LoggedRead;
import nl.regieloket.access.processing.ProcessingActivities;
import nl.regieloket.access.processing.ReadingProcessingLog;
import nl.regieloket.audit.ReadingTrail;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.delegations.ReadingRepresentations.HelpGiven;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.destruction.Destroyer;
import nl.regieloket.privacy.register.InBoth;
import org.jspecify.annotations.Nullable;

/** What a helper saw, by the processing log, and did, by the trail: of this resident and in this case alone. */
@Dependent
class HelperLines {
    @Inject
    private ReadingProcessingLog log;

    @Inject
    private ReadingTrail trail;

    @Inject
    private ReadingCases cases;

    @Inject
    private Destroyer things;

    @Inject
    private ProcessingActivities activities;

    /** Newest first. */
    Slice<LookBackLine> seen(Permit<?> by, HelpGiven help, @Nullable Cursor after, int limit) {
        UUID who = help.who();
        return who == null
                ? new Slice<>(java.util.List.of(), null)
                : log.by(by, help.resident(), who, after, limit)
                        .map(read -> new LookBackLine(
                                read.id(), read.at(), read.activity(), words(read), true, help.resident()));
    }

    /** Newest first. */
    Slice<LookBackLine> done(Permit<?> by, HelpGiven help, @Nullable Cursor after, int limit) {
        UUID who = help.who();
        if (who == null) {
            return new Slice<>(java.util.List.of(), null);
        }
        Set<UUID> within = things.thingsOf(
                help.caseFile(), cases.reference(by, help.caseFile()).household());
        return trail.by(who, within, after, limit)
                .map(row -> new LookBackLine(row.id(), row.at(), row.action(), null, row.allowed(), help.resident()));
    }

    /** The activity as it was called then. */
    private @Nullable InBoth words(LoggedRead read) {
        return activities
                .named(read.activity(), BusinessClock.dayOf(read.at()))
                .map(activity -> new InBoth(activity.nameNl(), activity.nameEn()))
                .orElse(null);
    }
}
