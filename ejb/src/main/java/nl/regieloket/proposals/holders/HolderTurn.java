package nl.regieloket.proposals.holders;

import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who answers a part from outside may be another than before.
 *
 * @param holder about whom it is; null: about all who hold such a mandate now
 */
public record HolderTurn(CommitmentId part, @Nullable PersonId holder) {}
