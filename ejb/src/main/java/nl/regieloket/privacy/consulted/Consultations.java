package nl.regieloket.privacy.consulted;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regieloket.access.Actor;
import nl.regieloket.access.processing.LoggedRead;
import nl.regieloket.access.processing.ProcessingActivity;
import nl.regieloket.access.processing.ReadingProcessingLog;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Who looked at the data of the actor, who signs in as a resident (AVG 15): never that of anybody else. */
@Boundary
@Stateless
public class Consultations {
    private static final int MOST = 100;

    @Inject
    private ReadingProcessingLog log;

    @Inject
    private LookUps lookUps;

    @Inject
    private ConsultationQuestions questions;

    /**
     * Who looked, newest first. A page can be shorter than asked, because lines that a rule withholds are left out.
     *
     * @param after where to go on; null: from the newest
     * @param limit lines to read, 1 to 100
     * @throws Problem.Forbidden {@code access.refused} for who is no resident here, his helper included
     */
    public Slice<Consulted> own(Actor actor, @Nullable Cursor after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Problem.Invalid("limit", "limit.out-of-range");
        }
        var own = lookUps.self(actor);
        Slice<LoggedRead> reads = log.about(own.permit(), own.ids(), after, limit);
        Map<OrganisationId, String> names = lookUps.names(reads.rows().stream().map(LoggedRead::organisation));
        var asked = questions.about(reads.rows().stream().map(LoggedRead::id).toList(), own.ids());
        List<Consulted> shown = new ArrayList<>();
        for (LoggedRead read : reads.rows()) {
            if (lookUps.isShown(actor.person(), read)) {
                lookUps.activity(read)
                        .ifPresent(activity -> shown.add(
                                consulted(actor, read, activity, names, Optional.ofNullable(asked.get(read.id())))));
            }
        }
        return new Slice<>(shown, reads.next());
    }

    private Consulted consulted(
            Actor actor,
            LoggedRead read,
            ProcessingActivity activity,
            Map<OrganisationId, String> names,
            Optional<ConsultationQuestion> question) {
        return new Consulted(
                read.id(),
                read.at(),
                read.person().equals(actor.person()),
                read.organisation() == null ? "" : names.getOrDefault(read.organisation(), ""),
                read.functions(),
                lookUps.nameFor(read),
                activity,
                question.map(ConsultationQuestion::asked).orElse(null));
    }
}
