/** Drafts, tested inside the server. */
@NullMarked
package nl.regieloket.drafts;

import org.jspecify.annotations.NullMarked;
