package nl.regieloket.proposals;

import java.time.Instant;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.CommitmentId;

/**
 * A commitment came into another state.
 *
 * @param at on the business clock
 */
public record CommitmentChanged(CommitmentId commitment, CaseFileId caseFile, CommitmentStatus status, Instant at) {}
