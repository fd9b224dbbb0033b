/** Joint proposals inside the server. */
@NullMarked
package nl.regieloket.proposals;

import org.jspecify.annotations.NullMarked;
