/** The register of processing activities, on a page and as a file, for privacy officers. */
@NullMarked
package nl.regieloket.web.register;

import org.jspecify.annotations.NullMarked;
