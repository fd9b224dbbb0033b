package nl.regieloket.web.claims;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.claims.csv.ExportingClaims;
import nl.regieloket.claims.csv.ImportView;
import nl.regieloket.claims.csv.ImportingClaims;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.web.casefiles.CaseFrame;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Claims from a file: the template, the file, and how its import goes, also when one comes back later. */
@Named("importPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FILE = "importing:file";

    @Inject
    private CurrentActor current;

    @Inject
    private CaseFrame frame;

    @Inject
    private ImportingClaims importing;

    @Inject
    private ShownImport shown;

    @Inject
    private ExportingClaims exporting;

    private transient @Nullable Part file;
    private boolean watching;

    @SuppressWarnings("serial") // always a HashSet
    private Set<UUID> debtors = new HashSet<>();

    /** The last import of this officer in this case; null: none. */
    public @Nullable ImportView getLatest() {
        return shown.of(frame.caseFileId());
    }

    /** The page is opened, and looks how far an import is that runs. */
    public void open() {
        watching = isRunning();
    }

    /**
     * Whether the page looks how far it is: from its opening until it saw the end. A poll that is there no more when it
     * comes in would never show what was read.
     */
    public boolean isWatching() {
        return watching;
    }

    /** Looks how far it is; the claims are shown anew once it ended, and not before. */
    public void look() {
        watching = isRunning();
        if (!watching) {
            FacesContext.getCurrentInstance()
                    .getPartialViewContext()
                    .getRenderIds()
                    .add("claims");
        }
    }

    private boolean isRunning() {
        ImportView now = getLatest();
        return now != null && now.isRunning();
    }

    public String start() {
        Part chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            throw new Problem.Invalid("file", isNamed() ? "import.empty" : "required");
        }
        byte[] content;
        try (var in = chosen.getInputStream()) {
            content = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        importing.start(
                current.get(),
                frame.caseFileId(),
                debtors.stream().map(ResidentId::new).collect(Collectors.toSet()),
                content);
        return "/dossier/geld?faces-redirect=true&id=" + frame.getId() + "&ingelezen=ja";
    }

    /** Whether a file was chosen: Faces takes an empty one for none. */
    private static boolean isNamed() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            Part part = request.getPart(FILE);
            return part != null
                    && part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isBlank();
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("The form can't be read again", e);
        }
    }

    public void template() throws IOException {
        send("vorderingen-sjabloon.csv", exporting.template(current.get()));
    }

    public void export() throws IOException {
        String name = "vorderingen-" + frame.getView().reference().number() + ".csv";
        send(name, exporting.ofCase(current.get(), frame.caseFileId()));
    }

    private static void send(String name, String table) throws IOException {
        CsvDownload.send(FacesContext.getCurrentInstance(), name, table);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public Set<UUID> getDebtors() {
        return debtors;
    }

    public void setDebtors(Set<UUID> debtors) {
        this.debtors = debtors;
    }
}
