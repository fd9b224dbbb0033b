/** What the pages of claims send and show. */
@NullMarked
package nl.regieloket.web.claims;

import org.jspecify.annotations.NullMarked;
