package nl.regieloket.privacy.register;

import java.time.LocalDate;
import java.util.List;

/**
 * One processing activity with all that AVG 30 lid 1 asks of it.
 *
 * @param name what is done
 * @param why the purpose, in words a resident can read (b)
 * @param legalBasis on which it rests
 * @param people whom it is about (c)
 * @param categories codes of the kinds of data (c)
 * @param recipients who receives data (d)
 * @param transfers outside of the EEA (e)
 * @param kept for how long (f)
 * @param security code of how it is secured (g)
 * @param from first day on which it is so
 */
public record RegisterEntry(
        String code,
        InBoth name,
        InBoth why,
        String legalBasis,
        InBoth people,
        List<String> categories,
        InBoth recipients,
        InBoth transfers,
        InBoth kept,
        String security,
        LocalDate from) {
    public RegisterEntry {
        categories = List.copyOf(categories);
    }
}
