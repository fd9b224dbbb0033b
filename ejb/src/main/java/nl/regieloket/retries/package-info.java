/** Answers given to clients, kept for a day, so that a request sent twice acts once. */
@NullMarked
package nl.regieloket.retries;

import org.jspecify.annotations.NullMarked;
