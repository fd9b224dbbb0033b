/** How strictly the parameters of an address are read: by name, by form, and once each. */
@NullMarked
package nl.regieloket.web.api.parameters;

import org.jspecify.annotations.NullMarked;
