/** Holds what allowed an act until the act is committed, so that none lands after its ground ended. */
@NullMarked
package nl.regieloket.access.landing;

import org.jspecify.annotations.NullMarked;
