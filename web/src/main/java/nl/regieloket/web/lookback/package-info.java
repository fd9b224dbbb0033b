/** Looking back at a helper on a page and over the API, and handing that over as a file. */
@NullMarked
package nl.regieloket.web.lookback;

import org.jspecify.annotations.NullMarked;
