/** The screens and resources of emergency access: opening a case, giving it back, and judging it afterwards. */
@NullMarked
package nl.regieloket.web.emergencies;

import org.jspecify.annotations.NullMarked;
