/** Joint proposals: one question to several organisations at once, each part answered by the one that is competent. */
@NullMarked
package nl.regieloket.proposals;

import org.jspecify.annotations.NullMarked;
