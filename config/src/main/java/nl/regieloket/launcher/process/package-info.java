/** The processes of one start: none begins after the end was asked for, and none stays behind. */
@NullMarked
package nl.regieloket.launcher.process;

import org.jspecify.annotations.NullMarked;
