package nl.regieloket.proposals;

import nl.regieloket.kernel.id.CommitmentId;

/** A commitment came into another state. */
public record CommitmentChanged(CommitmentId commitment, CommitmentStatus status) {}
