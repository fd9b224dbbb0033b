/** Regieloket as people see it: through a browser, and through the API. */
@NullMarked
package nl.regieloket.browser;

import org.jspecify.annotations.NullMarked;
