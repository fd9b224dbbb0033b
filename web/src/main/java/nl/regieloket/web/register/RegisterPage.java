package nl.regieloket.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.regieloket.privacy.register.ProcessingRegister;
import nl.regieloket.privacy.register.ReadingRegister;
import nl.regieloket.privacy.register.RegisterEntry;
import nl.regieloket.web.shell.Download;
import nl.regieloket.web.signin.CurrentActor;
import nl.regieloket.web.texts.Language;
import org.jspecify.annotations.Nullable;

/** The register of processing activities of today. */
@Named("registerPage")
@RequestScoped
public class RegisterPage {
    @Inject
    private CurrentActor current;

    @Inject
    private ReadingRegister reading;

    @Inject
    private Language language;

    private @Nullable ProcessingRegister register;

    public ProcessingRegister getRegister() {
        ProcessingRegister read = register;
        if (read == null) {
            read = reading.read(current.get(), null);
            register = read;
        }
        return read;
    }

    /** Reads it, and refuses who may not. */
    public void open() {
        getRegister();
    }

    public String categories(RegisterEntry entry) {
        return RegisterFile.categories(entry, language.getLocale());
    }

    public void export() throws IOException {
        Download.send(
                FacesContext.getCurrentInstance(),
                "verwerkingsregister.csv",
                "text/csv;charset=UTF-8",
                RegisterFile.of(getRegister(), language.getLocale()).getBytes(StandardCharsets.UTF_8));
    }
}
