/** What says of itself about which residents it tells something, so that no read of it goes unlogged. */
@NullMarked
package nl.regieloket.kernel.personal;

import org.jspecify.annotations.NullMarked;
