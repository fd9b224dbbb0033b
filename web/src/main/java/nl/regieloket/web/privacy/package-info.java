/** The screens and resources of the privacy officer: the trail. */
@NullMarked
package nl.regieloket.web.privacy;

import org.jspecify.annotations.NullMarked;
