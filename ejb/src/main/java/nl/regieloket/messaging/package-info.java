/** Sends what waits in the outbox, and minds what could not be sent. */
@NullMarked
package nl.regieloket.messaging;

import org.jspecify.annotations.NullMarked;
