/** How what is known of a resident is shown. */
@NullMarked
package nl.regieloket.web.persons;

import org.jspecify.annotations.NullMarked;
