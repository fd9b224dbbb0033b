package nl.regieloket.privacy.register;

import java.time.LocalDate;
import java.util.List;

/**
 * The register of one organisation.
 *
 * @param on the day of which it tells
 * @param controller name of the organisation (AVG 30 lid 1 a)
 * @param oin its number
 * @param officers what its privacy officers are called on that day, with their e-mail address at work (a)
 */
public record ProcessingRegister(
        LocalDate on, String controller, String oin, List<String> officers, List<RegisterEntry> entries) {
    public ProcessingRegister {
        officers = List.copyOf(officers);
        entries = List.copyOf(entries);
    }
}
