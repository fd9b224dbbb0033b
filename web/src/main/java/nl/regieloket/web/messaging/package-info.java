/** Mail that was given up, as work. */
@NullMarked
package nl.regieloket.web.messaging;

import org.jspecify.annotations.NullMarked;
