/** Looking back at what a helper saw and did in a case: as a list, as a breach to judge, and as evidence handed over. */
@NullMarked
package nl.regieloket.privacy.lookback;

import org.jspecify.annotations.NullMarked;
