@NullMarked
package nl.regieloket.messaging;

import org.jspecify.annotations.NullMarked;
