/** Keys in files, and what lies under them. */
@NullMarked
package nl.regieloket.kernel.costs;

import org.jspecify.annotations.NullMarked;
