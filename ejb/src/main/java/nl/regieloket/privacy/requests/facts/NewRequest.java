package nl.regieloket.privacy.requests.facts;

import java.time.LocalDate;

/**
 * A request that came in otherwise than by the page of the resident.
 *
 * @param asked in the words of the resident
 * @param receivedOn the day from which its term runs
 * @param check how it was established who he is
 */
public record NewRequest(
        RequestKind kind, String asked, RequestChannel channel, LocalDate receivedOn, IdentityCheck check) {}
