/** Keys in files, and what lies under them. */
@NullMarked
package nl.regieloket.kernel.keys;

import org.jspecify.annotations.NullMarked;
