/** Tests of the register of processing activities. */
@NullMarked
package nl.regieloket.privacy.register;

import org.jspecify.annotations.NullMarked;
