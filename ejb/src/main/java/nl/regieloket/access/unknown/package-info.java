/** What is not there answers as what may not be known: in words, in the trail and in time (E8). */
@NullMarked
package nl.regieloket.access.unknown;

import org.jspecify.annotations.NullMarked;
