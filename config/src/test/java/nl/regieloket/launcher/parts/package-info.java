/** Tests of how the launcher speaks to the servers that it starts. */
@NullMarked
package nl.regieloket.launcher.parts;

import org.jspecify.annotations.NullMarked;
