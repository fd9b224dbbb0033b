/** What a partner says of its collection system, apart from what it decided. */
@NullMarked
package nl.regieloket.proposals.confirmations;

import org.jspecify.annotations.NullMarked;
