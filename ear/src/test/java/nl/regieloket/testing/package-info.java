/** What the tests of the whole application stand on: one deployment inside the server, and browsers before it. */
@NullMarked
package nl.regieloket.testing;

import org.jspecify.annotations.NullMarked;
