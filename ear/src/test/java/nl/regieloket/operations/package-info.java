/** What an administrator does, inside the server. */
@NullMarked
package nl.regieloket.operations;

import org.jspecify.annotations.NullMarked;
