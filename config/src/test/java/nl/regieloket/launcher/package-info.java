/** Tests of the launcher as a process, with stand-ins for the servers that it would start. */
@NullMarked
package nl.regieloket.launcher;

import org.jspecify.annotations.NullMarked;
