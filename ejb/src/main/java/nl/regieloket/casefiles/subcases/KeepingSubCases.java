package nl.regieloket.casefiles.subcases;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regieloket.access.Access;
import nl.regieloket.access.Actor;
import nl.regieloket.access.Permit;
import nl.regieloket.casefiles.CaseAction;
import nl.regieloket.casefiles.LegalGround;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * What runs under a case file by one law, opened with the case by its legal grounds, and ended with a result by whoever
 * may close the case. How long the case is kept follows from that (config/data/retention.csv).
 */
@Boundary
@Stateless
public class KeepingSubCases {
    @Inject
    private SubCases subCases;

    @Inject
    private ReadingCases cases;

    @Inject
    private Access access;

    @Inject
    private BusinessClock clock;

    /** In the order in which they were opened. */
    public List<SubCaseRow> of(Actor actor, CaseFileId id) {
        access.permit(actor, CaseAction.READ, cases.subject(actor, id));
        return subCases.of(id).stream().map(SubCase::row).toList();
    }

    /**
     * Opens one more.
     *
     * @throws Problem.Conflict {@code sub-case.runs-already} when one by that law does, or {@code case-file.closed}
     */
    public UUID open(Actor actor, CaseFileId id, LegalGround kind) {
        Permit<CaseAction> permit = access.permit(actor, CaseAction.CLOSE, cases.subject(actor, id));
        cases.heldOpen(permit, id);
        if (subCases.of(id).stream().anyMatch(one -> one.kind() == kind && one.isOpen())) {
            throw new Problem.Conflict("sub-case.runs-already");
        }
        var opened = new SubCase(id, kind, clock.today());
        subCases.add(opened);
        return opened.id();
    }

    /**
     * Ends one; its term of retention runs from that day.
     *
     * @throws Problem.Missing {@code sub-case.unknown}
     * @throws Problem.Invalid {@code date.in-future} or {@code sub-case.ends-before-it-began} on {@code on}
     * @throws Problem.Conflict {@code sub-case.ended}, or {@code case-file.closed}
     */
    public void end(Actor actor, CaseFileId id, UUID subCase, SubCaseResult result, LocalDate on) {
        Permit<CaseAction> permit = access.permit(actor, CaseAction.CLOSE, cases.subject(actor, id));
        cases.heldOpen(permit, id);
        if (on.isAfter(clock.today())) {
            throw new Problem.Invalid("on", "date.in-future");
        }
        subCases.find(id, subCase)
                .orElseThrow(() -> new Problem.Missing("sub-case.unknown"))
                .end(result, on, actor.person(), RetentionTerms.ofTheProduct());
    }

    /** A case begins with one by each of its legal grounds. */
    public void opened(Permit<?> by, CaseFileId id, Collection<LegalGround> grounds, LocalDate on) {
        grounds.stream().sorted().forEach(ground -> subCases.add(new SubCase(id, ground, on)));
    }

    /**
     * Those of which nothing must be kept any more on that day, the longest due first.
     *
     * @param after where to go on; null: from the first
     */
    public List<DueCase> due(Permit<?> by, LocalDate today, @Nullable DueCase after, int most) {
        return subCases.due(today, after, most);
    }

    /** The same of one case; empty: it must be kept, or is not there. */
    public Optional<DueCase> due(Permit<?> by, LocalDate today, CaseFileId caseFile) {
        return subCases.due(today, caseFile);
    }
}
