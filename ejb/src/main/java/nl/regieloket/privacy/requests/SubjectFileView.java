package nl.regieloket.privacy.requests;

import java.util.Locale;
import java.util.Set;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.kernel.personal.About;
import nl.regieloket.kernel.personal.PersonalData;

/**
 * All that a resident is given of his data.
 *
 * @param json for machines
 */
public record SubjectFileView(ResidentId resident, String json) implements PersonalData {
    /** The same as a PDF that people can read: tagged, with its title and language. */
    public byte[] pdf(Locale locale) {
        return FileForPeople.of(json, locale).pdf();
    }

    @Override
    public Set<About> tellsAbout() {
        return About.resident(resident);
    }

    @Override
    public String toString() {
        return "SubjectFileView[" + resident + "]";
    }
}
