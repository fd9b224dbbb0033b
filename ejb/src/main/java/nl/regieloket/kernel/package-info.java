/** What every feature speaks in: values, problems, time and terms. */
@NullMarked
package nl.regieloket.kernel;

import org.jspecify.annotations.NullMarked;
