/** Tests of the demo's people. */
@NullMarked
package nl.regieloket.realm;

import org.jspecify.annotations.NullMarked;
