/** Tests of the register of processing activities. */
@NullMarked
package nl.regieloket.web.register;

import org.jspecify.annotations.NullMarked;
