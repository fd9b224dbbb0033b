/** Work items: what waits for whom until when, written by every feature in its own transaction. */
@NullMarked
package nl.regieloket.tasks;

import org.jspecify.annotations.NullMarked;
