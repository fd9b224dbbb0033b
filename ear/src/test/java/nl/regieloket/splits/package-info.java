/** Tests of split households inside the server. */
@NullMarked
package nl.regieloket.splits;

import org.jspecify.annotations.NullMarked;
