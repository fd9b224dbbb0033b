/** The invented cast and households of a demo, made through the boundaries like anybody's work; off by default. */
@NullMarked
package nl.regieloket.demo;

import org.jspecify.annotations.NullMarked;
