package nl.regieloket.web.delegations;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.regieloket.delegations.RecordingRepresentations;
import nl.regieloket.delegations.RepresentationStatus;
import nl.regieloket.delegations.RepresentationView;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.RepresentationId;
import nl.regieloket.web.signin.CurrentActor;
import org.omnifaces.cdi.ViewScoped;

/** A new code for a helper who lost his, or never got it: the address of the first one is not kept. */
@Named("codeAgainPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class CodeAgainPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ShownRepresentations shown;

    @Inject
    private RecordingRepresentations recording;

    private final MailedCode form = new MailedCode();

    /** The authorisations of a case whose code was not used yet. */
    public List<RepresentationView> waiting(UUID caseFile) {
        return shown.of(new CaseFileId(caseFile)).stream()
                .filter(one -> one.status() == RepresentationStatus.INVITED && !one.expired())
                .toList();
    }

    /** Mails the new code; the former one opens nothing any more. */
    public void send() {
        form.send((which, email) -> recording.inviteAgain(current.get(), new RepresentationId(which), email));
    }

    public MailedCode getForm() {
        return form;
    }
}
