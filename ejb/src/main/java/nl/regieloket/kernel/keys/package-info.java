/** Encryption of single fields with keys outside the database, and how rows come under newer keys. */
@NullMarked
package nl.regieloket.kernel.keys;

import org.jspecify.annotations.NullMarked;
