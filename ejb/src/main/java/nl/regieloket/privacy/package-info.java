/** The work of the privacy officer: that the trail is whole, and what it tells. */
@NullMarked
package nl.regieloket.privacy;

import org.jspecify.annotations.NullMarked;
