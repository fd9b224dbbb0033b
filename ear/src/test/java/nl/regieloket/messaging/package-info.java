/** Mail inside the server. */
@NullMarked
package nl.regieloket.messaging;

import org.jspecify.annotations.NullMarked;
