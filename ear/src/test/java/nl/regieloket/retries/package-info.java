/** Answers given once, tested inside the server. */
@NullMarked
package nl.regieloket.retries;

import org.jspecify.annotations.NullMarked;
