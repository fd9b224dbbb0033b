/** Words, dates and amounts in Dutch and English, for screens and API. */
@NullMarked
package nl.regieloket.web.texts;

import org.jspecify.annotations.NullMarked;
