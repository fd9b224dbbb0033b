/** Who holds which grant on what: for who may ask, and in no other way than the gate itself sees it. */
@NullMarked
package nl.regieloket.access.grants;

import org.jspecify.annotations.NullMarked;
