/** Work lists inside the server. */
@NullMarked
package nl.regieloket.tasks;

import org.jspecify.annotations.NullMarked;
