/** Things that are locked: only their own circle knows of them, and for everybody else they do not exist. */
@NullMarked
package nl.regieloket.access.locks;

import org.jspecify.annotations.NullMarked;
