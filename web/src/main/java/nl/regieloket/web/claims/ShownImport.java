package nl.regieloket.web.claims;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.regieloket.claims.csv.ImportView;
import nl.regieloket.claims.csv.ImportingClaims;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The last import of this officer in a case, read once per request. */
@RequestScoped
public class ShownImport {
    @Inject
    private CurrentActor current;

    @Inject
    private ImportingClaims importing;

    private @Nullable ImportView latest;
    private boolean read;

    /** Null: none. */
    public @Nullable ImportView of(CaseFileId caseFile) {
        if (!read) {
            latest = importing.latest(current.get(), caseFile).orElse(null);
            read = true;
        }
        return latest;
    }
}
