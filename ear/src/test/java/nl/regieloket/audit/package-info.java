/** The trail inside the server. */
@NullMarked
package nl.regieloket.audit;

import org.jspecify.annotations.NullMarked;
