package nl.regieloket.privacy.requests;

import java.time.LocalDate;
import java.util.List;
import nl.regieloket.privacy.requests.facts.RequestView;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a request.
 *
 * @param name of the resident
 * @param municipality its name
 * @param owner name of who handles it; empty: nobody, or not for the reader
 * @param told to whom it was passed on
 * @param fileUntil last day of the file; null: none
 */
record Around(
        String name,
        String municipality,
        String owner,
        List<RequestView.Told> told,
        @Nullable LocalDate fileUntil) {}
