/** What somebody typed in a form and did not send yet: kept for that person alone, encrypted, for seven days. */
@NullMarked
package nl.regieloket.drafts;

import org.jspecify.annotations.NullMarked;
