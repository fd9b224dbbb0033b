/** What guarding costs: the part of a request that goes into the gate, the trail, the processing log and encryption. */
@NullMarked
package nl.regieloket.kernel.costs;

import org.jspecify.annotations.NullMarked;
