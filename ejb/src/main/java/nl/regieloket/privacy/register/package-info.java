/** The register of processing activities (AVG 30): what is done with personal data, why, and for how long. */
@NullMarked
package nl.regieloket.privacy.register;

import org.jspecify.annotations.NullMarked;
