/** The demo, played inside the server. */
@NullMarked
package nl.regieloket.demo;

import org.jspecify.annotations.NullMarked;
