/** The screen and resource of what waits for whom. */
@NullMarked
package nl.regieloket.web.tasks;

import org.jspecify.annotations.NullMarked;
