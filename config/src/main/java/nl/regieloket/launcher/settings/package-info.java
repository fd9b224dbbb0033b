/** What one start was told: where things are, which ports it takes, and which parts somebody else runs. */
@NullMarked
package nl.regieloket.launcher.settings;

import org.jspecify.annotations.NullMarked;
