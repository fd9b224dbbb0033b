package nl.regieloket.privacy.consulted;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Permit;
import nl.regieloket.access.processing.LoggedRead;
import nl.regieloket.access.processing.ReadingProcessingLog;
import nl.regieloket.kernel.Boundary;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.ResidentId;

/** Who got something of a resident's data, by the rules by which he sees who looked. */
@Boundary
@Stateless
public class Recipients {
    @Inject
    private ReadingProcessingLog log;

    @Inject
    private LookUps lookUps;

    /** Organisations with function and activity, who looked last first; what a rule withholds is left out. */
    public List<Recipient> of(Permit<?> by, ResidentId resident) {
        List<Recipient> recipients = new ArrayList<>();
        for (LoggedRead read : log.kinds(by, Set.of(resident))) {
            OrganisationId organisation = read.organisation();
            if (organisation != null && lookUps.isShown(by.actor().person(), read)) {
                lookUps.activity(read)
                        .ifPresent(activity ->
                                recipients.add(new Recipient(organisation, read.functions(), activity, read.at())));
            }
        }
        recipients.sort(Comparator.comparing(Recipient::last).reversed());
        return recipients;
    }
}
