/** What every feature speaks in: values, problems, time, terms and the encryption of fields. */
@NullMarked
package nl.regieloket.kernel;

import org.jspecify.annotations.NullMarked;
