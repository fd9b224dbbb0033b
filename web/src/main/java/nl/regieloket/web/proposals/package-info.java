/** Screens and API of joint proposals: compose, follow, answer. */
@NullMarked
package nl.regieloket.web.proposals;

import org.jspecify.annotations.NullMarked;
