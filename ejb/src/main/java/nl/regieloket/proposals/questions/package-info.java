/** What an organisation that was asked asks back about its part, and what the asker answers. */
@NullMarked
package nl.regieloket.proposals.questions;

import org.jspecify.annotations.NullMarked;
