/** The register of parties, for who must name one. */
@NullMarked
package nl.regieloket.web.organisations;

import org.jspecify.annotations.NullMarked;
