/** Which part runs where, and who decides it. */
@NullMarked
package nl.regieloket.launcher.settings;

import org.jspecify.annotations.NullMarked;
