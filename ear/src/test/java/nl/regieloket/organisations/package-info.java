/** The register of parties, inside the server. */
@NullMarked
package nl.regieloket.organisations;

import org.jspecify.annotations.NullMarked;
