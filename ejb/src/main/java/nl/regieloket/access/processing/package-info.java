/** The processing log: who read which personal data for which activity, spooled before the answer leaves. */
@NullMarked
package nl.regieloket.access.processing;

import org.jspecify.annotations.NullMarked;
