package nl.regieloket.privacy.requests.facts;

import org.jspecify.annotations.Nullable;

/**
 * What an officer decides.
 *
 * @param ground code of a {@link RefusalGround}; null: granted wholly
 * @param reasons for the resident, with how interests were weighed
 */
public record Ruling(RequestOutcome outcome, @Nullable String ground, String reasons) {}
