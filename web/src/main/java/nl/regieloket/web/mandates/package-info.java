/** Who may decide for an organisation. */
@NullMarked
package nl.regieloket.web.mandates;

import org.jspecify.annotations.NullMarked;
