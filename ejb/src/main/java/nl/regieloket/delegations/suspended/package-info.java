/** Who must hear that an authorisation was suspended, beside the household that reads it on the timeline. */
@NullMarked
package nl.regieloket.delegations.suspended;

import org.jspecify.annotations.NullMarked;
