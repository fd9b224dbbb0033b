/** What the desk reads to show a page. */
@NullMarked
package nl.regieloket.web.intake;

import org.jspecify.annotations.NullMarked;
