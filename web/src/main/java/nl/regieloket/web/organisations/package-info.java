/** The register of parties for who must name one, one's own organisation, and who works there. */
@NullMarked
package nl.regieloket.web.organisations;

import org.jspecify.annotations.NullMarked;
