/** The screen and the resource of splitting a household into two cases. */
@NullMarked
package nl.regieloket.web.splits;

import org.jspecify.annotations.NullMarked;
