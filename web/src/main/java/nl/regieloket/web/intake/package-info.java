/** The screens and resources of the desk: finding and registering residents, contacts and what becomes of them. */
@NullMarked
package nl.regieloket.web.intake;

import org.jspecify.annotations.NullMarked;
