/** Tests of questions back. */
@NullMarked
package nl.regieloket.proposals.questions;

import org.jspecify.annotations.NullMarked;
