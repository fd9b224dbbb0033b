package nl.regieloket.web.casefiles;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regieloket.casefiles.LegalGround;
import nl.regieloket.casefiles.subcases.KeepingSubCases;
import nl.regieloket.casefiles.subcases.SubCaseResult;
import nl.regieloket.casefiles.subcases.SubCaseRow;
import nl.regieloket.kernel.Problem;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The part of the overview of a case with what runs under it by which law, and until when it is kept. */
@Named("subCasesPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class SubCasesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private KeepingSubCases subCases;

    private transient @Nullable List<SubCaseRow> rows;
    private @Nullable UUID ending;
    private @Nullable SubCaseResult result;
    private @Nullable LocalDate on;
    private @Nullable LegalGround kind;

    public List<SubCaseRow> getRows() {
        List<SubCaseRow> known = rows;
        if (known == null) {
            known = subCases.of(current.get(), frame.caseFileId());
            rows = known;
        }
        return known;
    }

    /** Those without a result. */
    public List<SubCaseRow> getRunning() {
        return getRows().stream().filter(row -> row.result() == null).toList();
    }

    /** Ends the chosen one. */
    public void end() {
        UUID id = ending;
        SubCaseResult with = result;
        LocalDate day = on;
        if (id == null || with == null || day == null) {
            throw new Problem.Invalid("on", "required");
        }
        subCases.end(current.get(), frame.caseFileId(), id, with, day);
        ending = null;
        result = null;
        on = null;
        rows = null;
    }

    /** Opens one by the chosen law. */
    public void start() {
        LegalGround law = kind;
        if (law == null) {
            throw new Problem.Invalid("kind", "required");
        }
        subCases.open(current.get(), frame.caseFileId(), law);
        kind = null;
        rows = null;
    }

    public SubCaseResult[] getResults() {
        return SubCaseResult.values();
    }

    public LegalGround[] getKinds() {
        return LegalGround.values();
    }

    public @Nullable UUID getEnding() {
        return ending;
    }

    public void setEnding(@Nullable UUID ending) {
        this.ending = ending;
    }

    public @Nullable SubCaseResult getResult() {
        return result;
    }

    public void setResult(@Nullable SubCaseResult result) {
        this.result = result;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LegalGround getKind() {
        return kind;
    }

    public void setKind(@Nullable LegalGround kind) {
        this.kind = kind;
    }
}
