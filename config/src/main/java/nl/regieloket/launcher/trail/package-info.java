/** Verifies the trail without the server: an implementation of its own, written by docs/trail.md alone. */
@NullMarked
package nl.regieloket.launcher.trail;

import org.jspecify.annotations.NullMarked;
